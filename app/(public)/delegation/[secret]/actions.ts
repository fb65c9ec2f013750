'use server';

import { getLocale, getTranslations } from 'next-intl/server';
import type { SendAnswer } from '@/components/public/ContactListForm';
import type { SentPerson } from '@/lib/domain/delegation/contact-link';
import { pastedLines } from '@/lib/domain/delegation/pasted-lines';
import { formatLanguage } from '@/lib/i18n/formats';
import { tellIssue } from '@/lib/i18n/tell-issue';
import { readListByLink, sendByLink } from '@/lib/usecases/delegation/by-link';

/** As much as a list of people can be. */
const MOST_LETTERS = 100_000;

/** Sends the list as a proposal; whatever comes from outside is looked at by the use case and nobody else. */
export async function sendListAction(secret: string, people: SentPerson[]): Promise<SendAnswer> {
  const [t, validation] = [await getTranslations('contactList'), await getTranslations('validation')];
  const sent = await sendByLink(secret, people);
  if (sent.ok) return { ok: true, message: t('sent', { count: sent.value.people }) };

  switch (sent.refusal.code) {
    case 'NOT_FOUND':
      return { ok: false, message: t('gone'), issues: [] };
    case 'TOO_OFTEN':
      return { ok: false, message: t('tooOften'), issues: [] };
    case 'INVALID': {
      const issues = sent.refusal.issues.map((issue) => ({ path: issue.path, message: tellIssue(issue, validation) }));
      return { ok: false, message: t('errors'), issues };
    }
  }
}

/** Reads pasted rows for the form; null where the link no longer opens. */
export async function readListAction(secret: string, text: string): Promise<SentPerson[] | null> {
  if (typeof text !== 'string') return null;
  const locale = await getLocale();
  const read = await readListByLink(secret, pastedLines(text.slice(0, MOST_LETTERS)));
  if (!read.ok) return null;
  return read.value.rows.slice(0, 200).map(({ values }) => ({
    name: [values.formOfAddress, values.name].filter(Boolean).join(' '),
    ...{ title: values.title, organisation: values.organisation, role: values.role },
    languages: values.languages
      .split(', ')
      .flatMap((code) => (code === '' ? [] : formatLanguage(code, locale)))
      .join(', '),
  }));
}
