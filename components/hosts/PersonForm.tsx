'use client';

import { useTranslations } from 'next-intl';
import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { type Option, Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextArea } from '@/components/ui/TextArea';
import { TextInput } from '@/components/ui/TextInput';
import { DUTIES } from '@/lib/domain/programme/programme-vocabulary';
import { LOCALES } from '@/lib/domain/visit/vocabulary';

export type PersonAsTyped = {
  name: string;
  title: Partial<Record<string, string>>;
  email: string;
  phone: string;
  accountId: string | null;
  duties: readonly string[];
  languages: readonly string[];
  rank: string | null;
  notes: string;
};

type Props = {
  person: PersonAsTyped;
  /** In the reader's language. */
  ranks: readonly Option[];
  languages: readonly Option[];
  accounts: readonly Option[];
  action: FieldAction;
};

/** Everything the register says of somebody. */
export function PersonForm({ person, ranks, languages, accounts, action }: Props) {
  const t = useTranslations('hosts');
  const r = useTranslations('registers');
  const common = useTranslations('common');

  return (
    <AnsweredForm action={action} className="grid max-w-3xl gap-5">
      {(wrong) => (
        <>
          <TextInput
            name="name"
            label={t('name')}
            defaultValue={person.name}
            error={wrong['person.name']}
            maxLength={200}
            required
          />
          <fieldset className="grid gap-4 sm:grid-cols-3">
            <legend className="mb-1 text-lg font-semibold">{t('jobTitle')}</legend>
            {LOCALES.map((locale) => (
              <TextInput
                key={locale}
                name={`title.${locale}`}
                label={t(`titleIn.${locale}`)}
                defaultValue={person.title[locale] ?? ''}
                error={wrong[`person.title.${locale}`]}
                maxLength={200}
              />
            ))}
          </fieldset>
          <CheckboxGroup
            name="duties"
            label={t('duties')}
            look="inline"
            required
            defaultValues={person.duties}
            error={wrong['person.duties']}
            options={DUTIES.map((value) => ({ value, label: t(`duty.${value}`) }))}
          />
          <CheckboxGroup
            name="languages"
            label={t('languages')}
            look="inline"
            defaultValues={person.languages}
            error={wrong['person.languages']}
            options={languages}
          />
          <Select
            name="rank"
            label={t('rank')}
            hint={t('rankHint')}
            placeholder={t('noRank')}
            defaultValue={person.rank ?? ''}
            error={wrong['person.rank']}
            options={ranks}
          />
          <div className="grid items-end gap-4 sm:grid-cols-2">
            <TextInput
              name="email"
              label={r('email')}
              defaultValue={person.email}
              error={wrong['person.email']}
              autoComplete="off"
              inputMode="email"
              maxLength={254}
            />
            <TextInput
              name="phone"
              label={r('phone')}
              defaultValue={person.phone}
              error={wrong['person.phone']}
              autoComplete="off"
              inputMode="tel"
              maxLength={50}
            />
          </div>
          <Select
            name="accountId"
            label={t('account')}
            hint={t('accountHint')}
            placeholder={t('noAccount')}
            defaultValue={person.accountId ?? ''}
            error={wrong['person.accountId']}
            options={accounts}
          />
          <TextArea
            name="notes"
            label={r('notes')}
            defaultValue={person.notes}
            error={wrong['person.notes']}
            rows={3}
          />
          <SubmitButton className="justify-self-start">{common('save')}</SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}
