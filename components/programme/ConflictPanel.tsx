'use client';

import { useTranslations } from 'next-intl';
import { IconCheckCircle } from '@/components/ui/icons';
import { Panel } from '@/components/ui/Panel';
import type { ProgrammeItem } from '@/lib/domain/programme/programme';
import { ConflictNote } from './ConflictNote';
import type { PlanAnswer, PlannerView } from './planner-actions';

type Props = {
  view: PlannerView;
  plans: boolean;
  nameOf: (item: ProgrammeItem) => string;
  open: (id: string) => void;
  liveWith: (conflict: { itemId: string; key: string }, reason: string) => Promise<PlanAnswer | null>;
};

/** All conflicts of the programme: what is open first, then what somebody has answered for. */
export function ConflictPanel({ view, plans, nameOf, open, liveWith }: Props) {
  const t = useTranslations('programme');
  const rank = ({ severity, override }: PlannerView['conflicts'][number]) =>
    override ? 3 : severity === 'HARD' ? 0 : severity === 'SOFT' ? 1 : 2;
  const conflicts = view.conflicts.toSorted((a, b) => rank(a) - rank(b));
  const unanswered = conflicts.filter((conflict) => rank(conflict) < 2).length;
  const answered = conflicts.filter(({ override }) => override).length;

  return (
    <aside className="no-print xl:sticky xl:top-4 xl:self-start">
      <Panel title={t('conflicts')} id="conflicts" tone={unanswered > 0 ? 'plain' : 'ground'}>
        {conflicts.length === 0 ? (
          <p className="flex gap-2">
            <IconCheckCircle className="text-good" /> {t('noConflicts')}
          </p>
        ) : (
          <p className="mb-3 font-medium">
            {t('conflictCount', { count: unanswered })}
            {answered > 0 && `, ${t('overriddenCount', { count: answered })}`}
          </p>
        )}
        <ul className="space-y-4">
          {conflicts.map((conflict) => {
            const item = view.items.find(({ id }) => id === conflict.itemId);
            return (
              <ConflictNote
                key={`${conflict.itemId} ${conflict.key}`}
                {...{ conflict, plans, liveWith }}
                of={item && <ItemName {...{ item, plans, nameOf, open }} />}
              />
            );
          })}
        </ul>
      </Panel>
    </aside>
  );
}

function ItemName({ item, plans, nameOf, open }: { item: ProgrammeItem } & Pick<Props, 'plans' | 'nameOf' | 'open'>) {
  if (!plans) return <p className="font-medium">{nameOf(item)}</p>;
  return (
    <button
      type="button"
      className="min-h-6 cursor-pointer text-left font-medium text-brand underline underline-offset-3"
      onClick={() => open(item.id)}
    >
      {nameOf(item)}
    </button>
  );
}
