import { getLocale, getTranslations } from 'next-intl/server';
import type { FieldAction } from '@/components/forms/answered';
import { type PersonAsTyped, PersonForm } from '@/components/hosts/PersonForm';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { SPOKEN } from '@/lib/domain/hosts/city-person';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { formatLanguage } from '@/lib/i18n/formats';

type Account = { id: string; name: string; email: string };

/** The form of a person with its choices in the reader's language. What is kept already can stay, whatever the choices are. */
export async function PersonFormPage({
  person,
  linked,
  accounts,
  action,
}: {
  person: PersonAsTyped;
  /** The account that is linked now, closed or not. */
  linked: Account | null;
  accounts: readonly Account[];
  action: FieldAction;
}) {
  const [v, locale] = [await getTranslations('vocabulary'), await getLocale()];
  const languages = [...new Set([...SPOKEN, ...person.languages])];
  const choices = [...(linked && !accounts.some(({ id }) => id === linked.id) ? [linked] : []), ...accounts];

  return (
    <ClientMessages areas={['hosts', 'registers', 'common']}>
      <PersonForm
        person={person}
        ranks={RANKS.map((value) => ({ value, label: v(`rank.${value}`) }))}
        languages={languages.map((value) => ({ value, label: formatLanguage(value, locale) }))}
        accounts={choices.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
        action={action}
      />
    </ClientMessages>
  );
}
