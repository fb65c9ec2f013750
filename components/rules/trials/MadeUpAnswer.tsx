import { useTranslations } from 'next-intl';
import { Notification } from '@/components/ui/Notification';
import { Panel } from '@/components/ui/Panel';
import { DepartmentTag, LevelTag } from '@/components/visits/VisitTags';
import { textOfFact } from '@/lib/domain/routing/fact-texts';
import { FACT_NAMES, type RoutingFacts } from '@/lib/domain/routing/facts';
import type { MadeUpDecision } from '@/lib/domain/routing/made-up-visit';
import type { OutcomeChange } from '@/lib/domain/routing/outcome';
import { capitalised } from '@/lib/domain/shared/capitalised';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { formatList } from '@/lib/i18n/formats';
import { useChainWords } from './use-words';

type Props = {
  version: number;
  facts: RoutingFacts;
  tried: MadeUpDecision;
  inForce: (MadeUpDecision & { version: number }) | null;
  changes: readonly OutcomeChange[];
  locale: Locale;
};

/** What the version tried and the one in force decide on the made-up visit, side by side. */
export function MadeUpAnswer({ version, facts, tried, inForce, changes, locale }: Props) {
  const t = useTranslations('ruleTrials');
  const differs = changes.length > 0;

  return (
    <>
      <Notification tone={differs ? 'alert' : 'info'} announce="status" className="mb-6">
        {inForce === null && t('thisIsInForce')}
        {inForce !== null &&
          (differs
            ? t('otherDecision', {
                changes: formatList(
                  changes.map((change) => t(`changeName.${change}`)),
                  locale,
                ),
              })
            : t('sameDecision'))}
      </Notification>
      <div className="grid gap-6 lg:grid-cols-2">
        {inForce && (
          <Decision
            title={t('versionInForce', { version: String(inForce.version) })}
            id="in-force"
            decision={inForce}
            locale={locale}
          />
        )}
        <Decision title={t('thisVersion', { version: String(version) })} id="tried" decision={tried} locale={locale} />
      </div>
      <Panel title={t('factsTaken')} id="facts" className="mt-6">
        <ul className="list-disc space-y-1 pl-5">
          {FACT_NAMES.map((fact) => (
            <li key={fact}>{`${capitalised(textOfFact(fact, facts[fact]).is[locale])}.`}</li>
          ))}
        </ul>
      </Panel>
    </>
  );
}

function Decision({
  title,
  id,
  decision,
  locale,
}: {
  title: string;
  id: string;
  decision: MadeUpDecision;
  locale: Locale;
}) {
  const t = useTranslations('ruleTrials');
  const v = useTranslations('vocabulary');
  const sayChain = useChainWords();
  const { outcome, because, supportDepartment, demands, approvalsBecause, wouldChange } = decision;

  return (
    <Panel title={title} id={id}>
      <p className="flex flex-wrap items-center gap-2">
        <DepartmentTag department={outcome.leadDepartment} />
        <LevelTag level={outcome.level} />
      </p>
      <p className="mt-2 text-lg">{because[locale]}</p>
      {supportDepartment && <p>{t('supports', { department: v(`department.${supportDepartment}`) })}</p>}
      <h3 className="mt-4 mb-1">{t('approvals')}</h3>
      <p>{sayChain(outcome.stages)}</p>
      <p className="text-sm text-muted">{approvalsBecause[locale]}</p>
      <Sentences title={t('demands')} sentences={demands.map(({ text }) => text[locale])} />
      <Sentences title={t('wouldChange')} sentences={wouldChange.map((sentence) => sentence[locale])} />
    </Panel>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-1">{title}</h3>
      <ul className="list-disc space-y-1 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
