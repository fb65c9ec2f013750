import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RuleSetEditor } from '@/components/rules/editor/RuleSetEditor';
import { ClientMessages } from '@/components/shell/ClientMessages';
import { PageHeader } from '@/components/ui/PageHeader';
import type { Actor } from '@/lib/domain/access/roles';
import type { Rule } from '@/lib/domain/routing/rule-set';
import { ruleFromTriage } from '@/lib/domain/routing/rule-from-triage';
import { type RuleForm, toRuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { grantedOrPage } from '@/lib/server/granted-or-page';
import { requireActor } from '@/lib/server/require-actor';
import { openRuleSetEditor } from '@/lib/usecases/rules/rule-set-page';
import { readTriageDecision } from '@/lib/usecases/rules/triage-decisions';
import { readRuleSetAction, saveRuleSetAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rules'))('edit') };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ visit?: string | string[] }> };

/** A draft of the rules in its editor, with a rule proposed where the address names a visit of the triage queue. */
export default async function EditRuleSetPage({ params, searchParams }: Props) {
  const [{ id }, { visit }] = [await params, await searchParams];
  const here = `/rules/${id}/edit`;
  const actor = await requireActor(here);
  const { version, state, revision, effectiveFrom, ruleSet } = grantedOrPage(
    await openRuleSetEditor(actor, { id }),
    here,
  );
  if (state !== 'DRAFT') redirect(`/rules/${id}`);
  const t = await getTranslations('ruleEditor');

  return (
    <>
      <PageHeader title={t('title', { version: String(version) })} lead={t('lead')} />
      <ClientMessages areas={['ruleEditor', 'ruleChecks', 'rules', 'vocabulary', 'common']}>
        <RuleSetEditor
          key={id}
          account={actor.accountId}
          id={id}
          opened={{ revision, values: toRuleSetForm(effectiveFrom, ruleSet) }}
          offered={typeof visit === 'string' ? await offeredRule(actor, visit, ruleSet.rules) : null}
          actions={{
            save: saveRuleSetAction.bind(null, actor.accountId, id),
            latest: readRuleSetAction.bind(null, actor.accountId, id),
          }}
        />
      </ClientMessages>
    </>
  );
}

/** A visit that may not be seen, or that a rule had taken, proposes nothing. */
async function offeredRule(actor: Actor, visitId: string, rules: readonly Rule[]): Promise<RuleForm | null> {
  const read = await readTriageDecision(actor, { id: visitId });
  return read.ok ? ruleFromTriage(rules, read.value) : null;
}
