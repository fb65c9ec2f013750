'use client';

import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { IconCheckCircle, IconErrorCircle, IconInfo, IconWarning } from '@/components/ui/icons';
import { takeFocus } from '@/components/ui/take-focus';
import { TextArea } from '@/components/ui/TextArea';
import { formatMoment } from '@/lib/i18n/formats';
import type { PlanAnswer, ShownConflict } from './planner-actions';

type Props = {
  conflict: ShownConflict;
  plans: boolean;
  /** Stands before the sentence: which item it is about. */
  of?: ReactNode;
  liveWith: (conflict: { itemId: string; key: string }, reason: string) => Promise<PlanAnswer | null>;
};

/** A conflict with its weight, its sentence, and who has said that one can live with it. */
export function ConflictNote({ conflict, plans, of, liveWith }: Props) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const { severity, text, override } = conflict;

  return (
    <li className="flex gap-2 text-sm">
      <ConflictIcon conflict={conflict} />
      <div className="min-w-0">
        {of}
        <p>
          <strong className="font-semibold">{t(`severity.${severity}`)}:</strong> {text}
        </p>
        {override && (
          <p className="mt-1 border-l-4 border-good pl-2">
            {t('overridden', { reason: override.reason })}
            <span className="block text-muted">
              {t('overriddenBy', { name: override.by, when: formatMoment(new Date(override.at), locale) })}
            </span>
          </p>
        )}
        {plans && severity === 'SOFT' && !override && (
          <OverrideForm conflict={conflict} save={(reason) => liveWith(conflict, reason)} />
        )}
      </div>
    </li>
  );
}

export function ConflictIcon({
  conflict: { severity, override },
}: {
  conflict: Pick<ShownConflict, 'severity' | 'override'>;
}) {
  if (override) return <IconCheckCircle size={18} className="mt-0.5 text-good" />;
  if (severity === 'NOTE') return <IconInfo size={18} className="mt-0.5 text-note" />;
  if (severity === 'HARD') return <IconErrorCircle size={18} className="mt-0.5 text-danger" />;
  return <IconWarning size={18} className="mt-0.5 text-danger" />;
}

/** Why one can live with a conflict: asked where the conflict stands. */
function OverrideForm({
  conflict,
  save,
}: {
  conflict: ShownConflict;
  save: (reason: string) => Promise<PlanAnswer | null>;
}) {
  const t = useTranslations('programme');
  const common = useTranslations('common');
  const validation = useTranslations('validation');
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [error, setError] = useState('');
  const [saving, setSaving] = useState(false);

  async function submit() {
    if (saving) return;
    if (reason.trim() === '') return setError(validation('required'));
    setSaving(true);
    const answer = await save(reason);
    setSaving(false);
    if (!answer?.ok) setError(answer?.issues[0]?.message ?? answer?.message ?? t('failed'));
  }

  if (!isOpen)
    return (
      <Button
        variant="quiet"
        size="small"
        className="no-print -ml-3"
        aria-label={`${t('liveWith')}: ${conflict.text}`}
        onClick={() => setIsOpen(true)}
      >
        {t('liveWith')}
      </Button>
    );
  return (
    <div className="no-print mt-2 space-y-2" ref={focusTextArea}>
      <TextArea
        name="reason"
        id={id}
        label={t('liveWithReason')}
        hint={t('liveWithHint')}
        error={error}
        required
        rows={2}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button size="small" aria-disabled={saving} onClick={() => void submit()}>
          {common('save')}
        </Button>
        <Button variant="quiet" size="small" onClick={() => setIsOpen(false)}>
          {common('cancel')}
        </Button>
      </div>
    </div>
  );
}

const focusTextArea = (box: HTMLElement | null) => takeFocus(box?.querySelector('textarea') ?? null);
