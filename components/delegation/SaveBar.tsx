'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';

/** What came of the last thing done, in words. */
export type Said = { tone: 'success' | 'error'; text: string; more?: string[]; signIn?: boolean } | null;

/** Saving stays in sight however long the list is, and so does what came of it. */
export function SaveBar({ said, saving, isDirty }: { said: Said; saving: boolean; isDirty: boolean }) {
  const t = useTranslations('delegation');

  return (
    <div className="sticky bottom-0 z-10 space-y-3 border-t border-line bg-paper py-4">
      {said && (
        <Notification tone={said.tone} announce={said.tone === 'error' ? 'alert' : 'status'}>
          <p>{said.text}</p>
          {said.more?.map((line) => (
            <p key={line} className="mt-1">
              {line}
            </p>
          ))}
          {said.signIn && <a href="/sign-in?again=1">{t('signIn')}</a>}
        </Notification>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button type="submit" aria-disabled={saving}>
          {saving ? t('saving') : t('save')}
        </Button>
        {isDirty && <p className="text-sm text-muted">{t('unsaved')}</p>}
      </div>
    </div>
  );
}
