import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import type { LooseWish } from '@/lib/domain/programme/slots/slot-draft';
import type { ShownImpossible } from './slot-view';

/** Wishes that cannot hold together, why, and a button for giving up each. */
export function ImpossiblePanel({
  impossible,
  busy,
  onGiveUp,
}: {
  impossible: readonly ShownImpossible[];
  busy: boolean;
  onGiveUp: (wish: LooseWish) => void;
}) {
  const t = useTranslations('slots');

  return (
    <Panel title={t('impossible')} id="impossible">
      <ul className="space-y-6">
        {impossible.map(({ wishes, minimal, because }) => (
          <li key={wishes.map(({ text }) => text).join()}>
            <p className="max-w-prose">{minimal ? t('together') : t('togetherLong')}</p>
            <ul className="mt-2 max-w-3xl divide-y divide-line-soft border-y border-line-soft">
              {wishes.map((wish) => (
                <li key={`${wish.kind} ${wish.text}`} className="flex items-center justify-between gap-4 py-1.5">
                  <span className="min-w-0">{wish.text}</span>
                  <Button
                    variant="secondary"
                    size="small"
                    aria-label={t('loosenOf', { wish: wish.text })}
                    aria-disabled={busy || undefined}
                    onClick={() => onGiveUp(wish)}
                  >
                    {t('loosen')}
                  </Button>
                </li>
              ))}
            </ul>
            {because.length > 0 && (
              <>
                <p className="mt-3 font-semibold">{t('because')}</p>
                <ul className="list-disc pl-5">
                  {because.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
