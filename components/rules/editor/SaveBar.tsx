'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { formatTime } from '@/lib/i18n/formats';

export type SaveState = 'untouched' | 'unsaved' | 'saving' | { savedAt: string };
/** Why nothing was saved, where no field is to blame. */
export type SaveTrouble = { message: string; signedOut: boolean };

/**
 * Saving, within reach wherever the page stands; whether there is anything to save; and, beside the button that was
 * pressed, why it did not work.
 */
export function SaveBar({ state, trouble, id }: { state: SaveState; trouble: SaveTrouble | null; id: string }) {
  const t = useTranslations('ruleEditor');
  const locale = useLocale();
  const isSaving = state === 'saving';
  const signIn = `/sign-in?again=1&callbackUrl=${encodeURIComponent(`/rules/${id}/edit`)}`;

  return (
    <div className="no-print sticky bottom-0 z-10 border-t-2 border-line bg-paper py-3">
      {trouble && (
        <Notification
          tone="error"
          announce="alert"
          className="mb-3"
          actions={trouble.signedOut && <a href={signIn}>{t('signIn')}</a>}
        >
          {trouble.message}
        </Notification>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button type="submit" aria-disabled={isSaving} onClick={(event) => isSaving && event.preventDefault()}>
          {isSaving ? t('saving') : t('save')}
        </Button>
        <ButtonLink href={{ pathname: `/rules/${id}` }} variant="quiet" className="max-sm:px-0!">
          {t('back')}
        </ButtonLink>
        <p role="status" className="min-w-0 text-sm text-muted">
          {typeof state === 'object'
            ? t('savedAt', { time: formatTime(new Date(state.savedAt), locale, HOME_TIME_ZONE) })
            : !isSaving && t(state)}
        </p>
      </div>
    </div>
  );
}
