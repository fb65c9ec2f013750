'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { TextInput } from '@/components/ui/TextInput';
import type { DelegateValues } from '@/lib/domain/delegation/values';
import type { RowProps } from './DelegateRow';

const FIELDS = ['formOfAddress', 'familyName', 'languages', 'inOfficeSince', 'pronunciation', 'email'] as const;

/** What is known of a delegate besides; in the page only while it is open, and open where something in it is wrong. */
export function DelegateDetailFields({
  place,
  delegate,
  name,
  errorOf,
  onChange,
}: Pick<RowProps, 'place' | 'delegate' | 'name' | 'errorOf' | 'onChange'>) {
  const t = useTranslations('delegation');
  const [opened, setOpened] = useState(false);
  const at = (field: keyof DelegateValues) => `delegates.${place}.${field}`;
  const isWrong = FIELDS.some((field) => errorOf(at(field)));
  const open = opened || isWrong;
  const hints: Partial<Record<(typeof FIELDS)[number], string>> = {
    ...{ familyName: t('familyNameHint'), languages: t('languagesHint') },
    ...{ inOfficeSince: t('inOfficeSinceHint'), email: t('emailHint') },
  };
  const told = [delegate.formOfAddress, delegate.familyName, delegate.languages, delegate.pronunciation].filter(
    Boolean,
  );

  return (
    <>
      {!open && told.length > 0 && <p className="text-sm text-muted">{told.join(' · ')}</p>}
      <details open={open} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary className="inline-flex min-h-9 cursor-pointer flex-wrap items-center gap-x-2 text-sm text-brand underline underline-offset-3">
          {t('more')}
          <span className="sr-only">: {name}</span>
        </summary>
        {open && (
          <div className="mt-2 grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
            {FIELDS.map((field) => (
              <TextInput
                key={field}
                name={at(field)}
                label={t(field)}
                hint={hints[field]}
                type={field === 'email' ? 'email' : 'text'}
                autoComplete="off"
                value={delegate[field]}
                error={errorOf(at(field))}
                onChange={({ target }) => onChange({ [field]: target.value })}
              />
            ))}
            <label className="flex min-h-11 items-center gap-3 sm:col-span-2 xl:col-span-3">
              <input
                type="checkbox"
                name={at('former')}
                checked={delegate.former}
                onChange={({ target }) => onChange({ former: target.checked })}
                className="size-6 flex-none accent-brand"
              />
              {t('former')}
            </label>
          </div>
        )}
      </details>
    </>
  );
}
