'use client';

import { useTranslations } from 'next-intl';
import { useContext, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { FormTexts } from '@/components/ui/form-texts';
import { Notification } from '@/components/ui/Notification';
import { DelayPreview } from './DelayPreview';
import { useNow } from './RunClock';
import type { RunActions, SentMove, ShownDelay } from './run-actions';
import { useSending } from './use-sending';

const LATE_BY = [5, 10, 15] as const;

type Props = {
  item: { id: string; name: string; startedAt: string | null; endedAt: string | null };
  actions: RunActions;
};
type Told = { message: string; undo: SentMove[] | null };

/** What whoever runs the day does to an item: it began, it ended, it runs late. */
export function ItemControls({ item, actions }: Props) {
  const t = useTranslations('runSheet');
  const { signIn } = useContext(FormTexts);
  const now = useNow();
  const { pending, trouble, send, forget } = useSending();
  const [delay, setDelay] = useState<{ minutes: number; shown: ShownDelay } | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const { id, name } = item;

  // The button that was pressed may be gone by now.
  useEffect(() => {
    if (told || delay || trouble) box.current?.focus();
  }, [told, delay, trouble]);

  const record = (what: 'STARTED' | 'ENDED' | 'TAKEN_BACK') => {
    // The moment of pressing, however often it has to be sent.
    const pressed = now.toISOString();
    begin();
    void send(
      () => actions.record(id, what, pressed),
      () => setTold({ message: t('recorded'), undo: null }),
    );
  };
  const preview = (minutes: number) => {
    begin();
    void send(
      () => actions.preview(id, minutes),
      (shown) => setDelay({ minutes, shown }),
    );
  };
  const apply = ({ minutes, shown }: { minutes: number; shown: ShownDelay }) =>
    void send(
      () => actions.apply(id, minutes, shown.seen),
      ({ undo }) => {
        setDelay(null);
        setTold({ message: t('applied'), undo });
      },
    );
  const undo = (moves: SentMove[]) =>
    void send(
      () => actions.undo(moves),
      () => setTold({ message: t('undone'), undo: null }),
    );

  function begin() {
    forget();
    setTold(null);
    setDelay(null);
  }

  return (
    <div className="no-print mt-4" aria-busy={pending}>
      <div className="flex flex-wrap gap-2">
        {!item.startedAt && !item.endedAt && (
          <Button variant="secondary" aria-label={t('startedOf', { name })} onClick={() => record('STARTED')}>
            {t('started')}
          </Button>
        )}
        {!item.endedAt && (
          <Button variant="secondary" aria-label={t('endedOf', { name })} onClick={() => record('ENDED')}>
            {t('ended')}
          </Button>
        )}
        {(item.startedAt ?? item.endedAt) && (
          <Button variant="quiet" aria-label={t('takeBackOf', { name })} onClick={() => record('TAKEN_BACK')}>
            {t('takeBack')}
          </Button>
        )}
      </div>
      {!item.endedAt && (
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <span className="w-full text-sm font-medium">{t('late')}</span>
          {LATE_BY.map((minutes) => (
            <Button
              key={minutes}
              variant="secondary"
              aria-label={t('lateByOf', { minutes: String(minutes), name })}
              onClick={() => preview(minutes)}
            >
              {t('lateBy', { minutes: String(minutes) })}
            </Button>
          ))}
        </div>
      )}
      <div ref={box} tabIndex={-1} className="mt-3 empty:mt-0">
        {pending && <p role="status">{t('sending')}</p>}
        {trouble && (
          <Notification
            tone="error"
            announce="alert"
            actions={
              <>
                <Button variant="secondary" size="small" onClick={trouble.again}>
                  {t('retry')}
                </Button>
                {trouble.signedOut && (
                  <a href="/sign-in" target="_blank" rel="noreferrer">
                    {signIn}
                  </a>
                )}
              </>
            }
          >
            {trouble.message ?? t('lost')}
          </Notification>
        )}
        {delay && (
          <DelayPreview
            {...{ name, ...delay, pending }}
            onApply={() => apply(delay)}
            onCancel={() => {
              setDelay(null);
              forget();
            }}
          />
        )}
        {told && !trouble && !pending && (
          <Notification
            tone="success"
            announce="status"
            actions={
              told.undo && (
                <Button variant="secondary" size="small" onClick={() => told.undo && undo(told.undo)}>
                  {t('undo')}
                </Button>
              )
            }
          >
            {told.message}
          </Notification>
        )}
      </div>
    </div>
  );
}
