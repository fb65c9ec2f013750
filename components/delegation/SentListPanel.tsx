'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { mergeList, type MergedList } from '@/lib/domain/delegation/merge-list';
import type { DelegateValues } from '@/lib/domain/delegation/values';
import { formatMoment } from '@/lib/i18n/formats';
import type { SentRows, Settles } from './delegation-actions';

/** A list that a contact person sent, answered person by person: the chosen go among those who are there. */
export function SentListPanel({
  sent,
  delegates,
  onTaken,
}: {
  sent: SentRows;
  delegates: readonly DelegateValues[];
  onTaken: (merged: MergedList, settles: Settles) => void;
}) {
  const t = useTranslations('delegation');
  const locale = useLocale();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [taken, setTaken] = useState<number | null>(null);

  function take(places: ReadonlySet<number>) {
    const rows = sent.rows.filter((_, place) => places.has(place));
    setTaken(rows.length);
    const merged = mergeList(delegates, rows, () => crypto.randomUUID());
    onTaken(merged, { sending: sent.id, accepted: [...places].sort((a, b) => a - b) });
  }

  if (taken !== null)
    return (
      <Notification tone="success" announce="status">
        {t('sent.taken', { count: taken })}
      </Notification>
    );
  return (
    <fieldset className="border-l-8 border-brand bg-brand-light p-4 sm:px-6">
      <legend className="float-left mb-2 w-full text-lg font-semibold">
        {t('sent.title', { contact: sent.contact, when: formatMoment(new Date(sent.sentAt), locale) })}
      </legend>
      <p className="clear-both mb-3 max-w-prose">{t('sent.hint')}</p>
      <ul className="space-y-1">
        {sent.rows.map(({ values, doubts }, place) => (
          <li key={place}>
            <label className="flex min-h-11 items-start gap-3 py-1.5">
              <input
                type="checkbox"
                checked={chosen.has(place)}
                onChange={({ target }) => {
                  const next = new Set(chosen);
                  if (target.checked) next.add(place);
                  else next.delete(place);
                  setChosen(next);
                }}
                className="mt-0.5 size-6 flex-none accent-brand"
              />
              <span className="min-w-0">
                <span className="font-medium">{[values.formOfAddress, values.name].filter(Boolean).join(' ')}</span>
                {[values.title, values.organisation, values.role === 'MEMBER' ? '' : t(`roles.${values.role}`)]
                  .filter(Boolean)
                  .map((text) => `, ${text}`)}
                {doubts.map(({ code, value, told }) => (
                  <span key={code} className="block text-sm">
                    {t(`doubt.${code}`, { value, told: told?.[locale] ?? value })}
                  </span>
                ))}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button
          size="small"
          onClick={() => chosen.size > 0 && take(chosen)}
          aria-disabled={chosen.size === 0 || undefined}
        >
          {t('sent.take')}
        </Button>
        <Button size="small" variant="secondary" onClick={() => setChosen(new Set(sent.rows.map((_, place) => place)))}>
          {t('sent.all')}
        </Button>
        <Button size="small" variant="quiet" onClick={() => take(new Set())}>
          {t('sent.declineAll')}
        </Button>
      </div>
    </fieldset>
  );
}
