'use client';

import { useTranslations } from 'next-intl';
import { type RefObject, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notification } from '@/components/ui/Notification';
import { type ItemFormValues, toItemForm } from '@/lib/domain/programme/item-form';
import { type ProgrammeItem } from '@/lib/domain/programme/programme';
import { ItemForm } from './ItemForm';
import type { PlanAnswer, PlanChange, PlannerActions, PlannerLists, PlannerView } from './planner-actions';

export type DoneItem = { id: string | null; title: string; startsAt: Date | null; removed: boolean };

type Props = {
  /** Null for a new one. */
  item: ProgrammeItem | null;
  /** What is known of a new one. */
  fresh: ItemFormValues | null;
  view: PlannerView;
  visit: { timeZone: string };
  lists: PlannerLists;
  drafts: RefObject<Map<string, ItemFormValues>>;
  check: PlannerActions['check'];
  carryOut: (change: (items: readonly ProgrammeItem[]) => PlanChange | null) => Promise<PlanAnswer | null>;
  onClose: () => void;
  onDone: (answer: PlanAnswer, item: DoneItem) => void;
};

/** The form of an item, in front of the programme. What was typed is still there when it is closed by mistake. */
export default function ItemDialog({ item, fresh, visit, drafts, carryOut, onClose, onDone, ...form }: Props) {
  const t = useTranslations('programme');
  const common = useTranslations('common');
  const key = item?.id ?? 'new';
  const [base] = useState(() => (item ? toItemForm(item) : fresh));
  const [draft, setDraft] = useState(() => drafts.current.get(key) ?? null);
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState('');
  if (!base) return null;
  const title = item ? (Object.values(item.title)[0] ?? '') : '';

  function discard() {
    drafts.current.delete(key);
    setDraft(null);
  }

  async function remove() {
    const answer = await carryOut((items) => {
      const now = items.find(({ id }) => id === item?.id);
      return now ? { remove: [{ id: now.id, version: now.version }] } : null;
    });
    if (!answer?.ok) return setTrouble(answer?.message ?? t('failed'));
    drafts.current.delete(key);
    onDone(answer, { id: null, title, startsAt: null, removed: true });
  }

  return (
    <Dialog
      open
      wide
      onClose={onClose}
      closeLabel={common('close')}
      title={item ? t('editItem', { title }) : t('newItem')}
    >
      {draft && (
        <Notification
          className="mb-4"
          actions={
            <Button variant="secondary" size="small" onClick={discard}>
              {t('discard')}
            </Button>
          }
        >
          {t('resumed')}
        </Notification>
      )}
      <ItemForm
        key={draft ? 'resumed' : 'opened'}
        item={item}
        base={base}
        initial={draft ?? base}
        {...{ visit, carryOut, ...form }}
        keep={(values) => drafts.current.set(key, values)}
        onSaved={(answer, saved) => {
          drafts.current.delete(key);
          onDone(answer, { ...saved, removed: false });
        }}
        onCancel={() => {
          drafts.current.delete(key);
          onClose();
        }}
      />
      {item && (
        <div className="mt-6 border-t border-line pt-4">
          {trouble && (
            <Notification tone="error" announce="alert" className="mb-3">
              {trouble}
            </Notification>
          )}
          {asking ? (
            <div className="flex flex-wrap items-center gap-3" role="group" aria-label={t('removeSure', { title })}>
              <p className="font-medium">{t('removeSure', { title })}</p>
              <Button variant="danger" onClick={() => void remove()}>
                {t('removeYes')}
              </Button>
              <Button variant="quiet" onClick={() => setAsking(false)}>
                {common('cancel')}
              </Button>
            </div>
          ) : (
            <Button variant="danger" size="small" onClick={() => setAsking(true)}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
    </Dialog>
  );
}
