'use client';

import { useTranslations } from 'next-intl';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatTime } from '@/lib/i18n/formats';
import type { DraftState } from './use-draft';

/** Whether what is typed is safe, and where. */
export function DraftStatus({
  state,
  here,
  edit,
  locale,
}: {
  state: DraftState;
  /** Where this form goes on after signing in. */
  here: string;
  edit: boolean;
  locale: Locale;
}) {
  const t = useTranslations('visitForm');
  return (
    <p role="status" className="text-sm text-muted">
      {state.kind === 'untouched' && t(edit ? 'untouchedEdit' : 'untouched')}
      {state.kind === 'saving' && t('saving')}
      {state.kind === 'saved' && t('saved', { time: formatTime(new Date(state.at), locale, HOME_TIME_ZONE) })}
      {state.kind === 'unsaved' && t('unsaved')}
      {state.kind === 'offline' && t('offline')}
      {state.kind === 'refused' && t('notKept', { reason: state.message })}
      {state.kind === 'signedOut' && (
        <>
          {t('signedOut')} <a href={`/sign-in?callbackUrl=${encodeURIComponent(here)}`}>{t('signIn')}</a>
        </>
      )}
    </p>
  );
}
