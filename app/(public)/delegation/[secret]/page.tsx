import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { setLocaleAction } from '@/app/(staff)/shell-actions';
import { ContactListForm } from '@/components/public/ContactListForm';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { FullPage } from '@/components/shell/FullPage';
import { LanguageSwitch } from '@/components/shell/LanguageSwitch';
import { Notification } from '@/components/ui/Notification';
import { DELEGATE_ROLES } from '@/lib/domain/delegation/roles';
import { readLanguages } from '@/lib/domain/delegation/read-languages';
import { formatLanguage, formatMoment } from '@/lib/i18n/formats';
import { env } from '@/lib/server/env';
import { openByLink } from '@/lib/usecases/delegation/by-link';
import { readListAction, sendListAction } from './actions';

type Props = { params: Promise<{ secret: string }> };

/** Nothing of the visit: the title stands in the history of whatever computer this was opened on. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('contactList'))('title'), robots: { index: false, follow: false } };
}

/** Where a delegation's contact person fills in its list, without signing in. */
export default async function ContactListPage({ params }: Props) {
  const { secret } = await params;
  const opened = await openByLink(secret);
  if (!opened.ok) notFound();

  const { heading, people, sentAt, expiresAt } = opened.value;
  const [t, d, shell, locale] = await Promise.all([
    getTranslations('contactList'),
    getTranslations('delegation'),
    getTranslations('shell'),
    getLocale(),
  ]);
  const inWords = (text: string) => {
    const { languages, unknown } = readLanguages(text);
    return [...languages.map((code) => formatLanguage(code, locale)), ...unknown].join(', ');
  };

  return (
    <FullPage city={env().WORDMARK} product={shell('product')}>
      <LanguageSwitch current={locale} label={shell('language')} action={setLocaleAction} />
      <p className="mt-4 text-lg font-medium">{heading}</p>
      <h1>{t('title')}</h1>
      <p className="mt-3 max-w-prose text-lg">{t('lead')}</p>
      <p className="mt-2 max-w-prose">{t('privacy')}</p>
      <p className="mt-2 mb-6 text-sm text-muted">{t('expires', { when: formatMoment(expiresAt, locale) })}</p>
      {sentAt && (
        <Notification className="mb-6">{t('sentBefore', { when: formatMoment(sentAt, locale) })}</Notification>
      )}
      <ClientMessages areas={['contactList']}>
        <ContactListForm
          opened={people.map((person) => ({ ...person, languages: inWords(person.languages) }))}
          roleOptions={DELEGATE_ROLES.map((role) => ({ value: role, label: d(`roles.${role}`) }))}
          send={sendListAction.bind(null, secret)}
          read={readListAction.bind(null, secret)}
        />
      </ClientMessages>
    </FullPage>
  );
}
