import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { classNames } from '@/components/ui/class-names';
import type { ShownProposal } from './slot-view';

/** A proposal: each of its days as a bar, and the same in a list. */
export function ProposalCard({
  proposal,
  number,
  busy,
  onTake,
}: {
  proposal: ShownProposal;
  number: number;
  busy: boolean;
  onTake: () => void;
}) {
  const t = useTranslations('slots');
  const title = `proposal-${number}`;

  return (
    <li className="flex min-w-0 flex-col border border-line bg-paper p-4">
      <section aria-labelledby={title} className="flex grow flex-col">
        <h3 id={title} className="text-lg">
          {t('proposal', { number: String(number) })}
        </h3>
        <p className="mt-1 text-sm text-muted">{proposal.figures.join(' · ')}</p>
        {proposal.days.map((day) => (
          <div key={day.label} className="mt-4">
            <h4 className="font-semibold">{day.label}</h4>
            <div aria-hidden="true" className="mt-1">
              <div className="relative h-8 bg-ground">
                {day.items.map(({ key, left, width, isNew }) => (
                  <span
                    key={key}
                    className={classNames(
                      'absolute inset-y-0 border-r border-paper',
                      isNew ? 'bg-brand' : 'bg-line-strong',
                    )}
                    style={{ left: `${left}%`, width: `${width}%` }}
                  />
                ))}
              </div>
              <div className="flex justify-between text-sm text-muted tabular-nums">
                <span>{day.from}</span>
                <span>{day.to}</span>
              </div>
            </div>
            <ol className="mt-1 space-y-1.5">
              {day.items.map(({ key, when, title: name, details, isNew }) => (
                <li key={key} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2">
                  <span className="tabular-nums">{when}</span>
                  <span className={isNew ? 'font-medium' : 'text-muted'}>
                    {name}
                    {!isNew && <span className="text-sm"> ({t('already').toLocaleLowerCase()})</span>}
                    {details && <span className="block text-sm font-normal text-muted">{details}</span>}
                  </span>
                </li>
              ))}
            </ol>
          </div>
        ))}
        <div className="mt-auto pt-4">
          <Button
            aria-label={t('takeOf', { number: String(number) })}
            aria-disabled={busy || undefined}
            onClick={onTake}
          >
            {t('take')}
          </Button>
        </div>
      </section>
    </li>
  );
}
