'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { Notification } from '@/components/ui/Notification';
import { formatMoment } from '@/lib/i18n/formats';

/** Who gave the visit back, why, and which fields are to be completed. */
export type Returned = { by: string; at: Date; comment: string; fields: readonly string[] };

/** Stands above the form until the visit is sent again; each marked field can be gone to. */
export function ReturnedNote({ returned, nameOf }: { returned: Returned; nameOf: (field: string) => string }) {
  const t = useTranslations('visitForm');
  const locale = useLocale();
  const { by, at, comment, fields } = returned;

  return (
    <Notification tone="alert" title={t('returnedBy', { name: by, when: formatMoment(at, locale) })}>
      <p className="whitespace-pre-line">{comment}</p>
      {fields.length > 0 && (
        <>
          <p className="mt-2 font-medium">{t('markedFields')}</p>
          <ul className="list-disc pl-5">
            {fields.map((field) => (
              <li key={field}>
                <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
                  {nameOf(field)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notification>
  );
}

/** Goes to the field itself, opening what it lies in; a group or a list of people gives the focus to its first control. */
function goTo(event: MouseEvent, field: string) {
  const target = document.getElementById(field);
  if (!target) return;

  event.preventDefault();
  const folded = target.closest('details');
  if (folded) folded.open = true;
  const control = target.matches('input, select, textarea')
    ? target
    : target.querySelector<HTMLElement>('input, select');
  (control ?? target).focus();
  target.scrollIntoView({ block: 'center' });
}
