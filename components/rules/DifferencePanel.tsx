import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/Button';
import { Panel } from '@/components/ui/Panel';
import { Select } from '@/components/ui/Select';
import type { RuleSetDifference } from '@/lib/domain/routing/differences';
import { DifferenceTable } from './DifferenceTable';

type Version = { id: string; version: number; state: 'DRAFT' | 'AGREED' };
type Props = {
  compared: { with: Version; differences: readonly RuleSetDifference[] };
  /** What it can be compared with. */
  others: readonly Version[];
};

/** What changes from another version to this one; any other can be chosen, without a line of script. */
export function DifferencePanel({ compared, others }: Props) {
  const t = useTranslations('rules');
  const nameOf = ({ version }: Version) => t('version', { version: String(version) });
  const title = t('compare', { version: String(compared.with.version) });

  return (
    <Panel title={title} id="difference" className="mb-6">
      {compared.differences.length === 0 ? (
        <p>{t('noDifference')}</p>
      ) : (
        <DifferenceTable
          caption={title}
          differences={compared.differences}
          beforeName={nameOf(compared.with)}
          afterName={t('after')}
        />
      )}
      {others.length > 1 && (
        <form className="no-print mt-4 flex flex-wrap items-end gap-3">
          <Select
            name="with"
            label={t('compareWith')}
            defaultValue={compared.with.id}
            options={others.map((other) => ({
              value: other.id,
              label: other.state === 'DRAFT' ? `${nameOf(other)} (${t('stateOf.DRAFT')})` : nameOf(other),
            }))}
            fieldClassName="w-72 max-w-full"
          />
          <Button type="submit" variant="secondary">
            {t('compareDo')}
          </Button>
        </form>
      )}
    </Panel>
  );
}
