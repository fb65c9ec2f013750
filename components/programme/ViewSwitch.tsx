'use client';

import { useTranslations } from 'next-intl';
import { classNames } from '@/components/ui/class-names';

type View = 'grid' | 'list';

/** Grid or list. Where nothing has been chosen a wide screen shows the grid and a phone the list, which the marks follow. */
export function ViewSwitch({ chosen, onChoose }: { chosen: View | null; onChoose: (view: View) => void }) {
  const t = useTranslations('programme');
  const on = 'bg-brand text-paper border-brand';
  const off = 'bg-paper text-brand border-brand hover:bg-brand-light';
  const unchosen: Record<View, string> = {
    grid: 'max-lg:bg-paper max-lg:text-brand lg:bg-brand lg:text-paper border-brand',
    list: 'max-lg:bg-brand max-lg:text-paper lg:bg-paper lg:text-brand border-brand',
  };

  return (
    <div role="group" aria-label={t('view')} className="inline-flex">
      {(['grid', 'list'] as const).map((view) => (
        <button
          key={view}
          type="button"
          aria-pressed={chosen === null ? undefined : chosen === view}
          onClick={() => onChoose(view)}
          className={classNames(
            'min-h-11 cursor-pointer border-2 px-4 py-1.5 font-medium first:border-r-0 last:border-l-0',
            chosen === null ? unchosen[view] : chosen === view ? on : off,
          )}
        >
          {t(view === 'grid' ? 'asGrid' : 'asList')}
        </button>
      ))}
    </div>
  );
}
