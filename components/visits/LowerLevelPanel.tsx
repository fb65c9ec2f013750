import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/Panel';
import type { Visit } from '@/lib/domain/visit/visit';
import { type TransitionAction, type TransitionChoice, TransitionPanel } from './TransitionPanel';

type Texts = Parameters<typeof TransitionPanel>[0]['texts'];

/** The protocol officer's own: lowering the level below what the ranks say, or taking that back. */
export function LowerLevelPanel({ visit, action, texts }: { visit: Visit; action: TransitionAction; texts: Texts }) {
  const t = useTranslations('visitPage');
  const lowered = visit.levelLoweredBecause !== null;
  const choice: TransitionChoice = lowered
    ? { action: 'restore', label: t('restoreLevel'), look: 'secondary', comment: 'none' }
    : { action: 'lower', label: t('lowerLevel'), look: 'secondary', comment: 'needed' };

  return (
    <Panel title={t('raiseLower')} id="level">
      <p className="mb-3 text-sm text-muted">{t('lowerHint')}</p>
      <TransitionPanel choices={[choice]} version={visit.version} action={action} texts={texts} />
    </Panel>
  );
}
