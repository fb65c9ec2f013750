'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button, ButtonLink } from '@/components/ui/Button';
import { HOME_TIME_ZONE } from '@/lib/domain/shared/time-zone';
import { formatTime } from '@/lib/i18n/formats';

export type SaveState = 'untouched' | 'unsaved' | 'saving' | { savedAt: string };

/** Saving, within reach wherever the page stands, and whether there is anything to save. */
export function SaveBar({ state, id }: { state: SaveState; id: string }) {
  const t = useTranslations('ruleEditor');
  const locale = useLocale();
  const isSaving = state === 'saving';

  return (
    <div className="no-print sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-t-2 border-line bg-paper py-3">
      <Button type="submit" aria-disabled={isSaving} onClick={(event) => isSaving && event.preventDefault()}>
        {isSaving ? t('saving') : t('save')}
      </Button>
      <ButtonLink href={{ pathname: `/rules/${id}` }} variant="quiet">
        {t('back')}
      </ButtonLink>
      <p role="status" className="min-w-0 text-sm text-muted">
        {typeof state === 'object'
          ? t('savedAt', { time: formatTime(new Date(state.savedAt), locale, HOME_TIME_ZONE) })
          : !isSaving && t(state)}
      </p>
    </div>
  );
}
