'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { MergeQuestions, MergeRefusal } from '@/components/forms/MergeFrame';
import { type MergedRuleSet, mergeRuleSets, type Side } from '@/lib/domain/routing/merge-rule-sets';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { capitalised } from '@/lib/domain/shared/capitalised';
import { ruleSetPart } from '@/lib/i18n/rule-set-part';
import type { LatestDraft } from './editor-actions';
import type { StoredDraft } from './kept-draft';
import { useSaidSides } from './SaidSides';

type Props = {
  /** Why the draft cannot be saved as it is: who changed what. */
  message: string;
  /** What the form was changed from. */
  getBase: () => RuleSetForm;
  readLatest: () => Promise<LatestDraft>;
  onMerged: (latest: StoredDraft, merged: MergedRuleSet) => void;
  /** What else can be done about it. */
  actions: ReactNode;
};

/** Somebody has changed the draft: what is on the screen is merged into theirs, conflicts being chosen one by one. */
export function MergeOffer({ message, getBase, readLatest, onMerged, actions }: Props) {
  const t = useTranslations('ruleEditor');
  const { getValues } = useFormContext<RuleSetForm>();
  const [open, setOpen] = useState<{ base: RuleSetForm; latest: StoredDraft } | null>(null);
  const [trouble, setTrouble] = useState('');

  async function merge() {
    const latest = await readLatest().catch(() => null);
    if (!latest?.ok) return setTrouble(latest?.message ?? t('mergeFailed'));
    const base = getBase();
    const merged = mergeRuleSets(base, getValues(), latest.values);
    if (merged.conflicts.length === 0) return onMerged(latest, merged);
    setOpen({ base, latest });
  }

  if (open) return <MergeChoices {...open} onChosen={(merged) => onMerged(open.latest, merged)} />;
  return <MergeRefusal {...{ message, trouble, actions }} mergeText={t('merge')} onMerge={() => void merge()} />;
}

/** Mine and theirs of everything that both changed. The form stays open beneath: what is typed there counts as mine. */
function MergeChoices({
  base,
  latest,
  onChosen,
}: {
  base: RuleSetForm;
  latest: StoredDraft;
  onChosen: (merged: MergedRuleSet) => void;
}) {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];
  const saySides = useSaidSides();
  const mine = useFormContext<RuleSetForm>().watch();
  const [choices, setChoices] = useState<Partial<Record<string, Side>>>({});
  const merged = mergeRuleSets(base, mine, latest.values, choices);

  return (
    <MergeQuestions
      texts={{
        ...{ title: t('mergeTitle'), hint: t('mergeHint'), done: t('mergeDone') },
        ...{ MINE: t('mergeSide.MINE'), THEIRS: t('mergeSide.THEIRS') },
      }}
      questions={merged.conflicts.map((conflict) => ({
        key: conflict.part,
        label: capitalised(ruleSetPart(conflict.part, rules)),
        sides: saySides(conflict, { MINE: mine, THEIRS: latest.values }),
      }))}
      choices={choices}
      onChoose={(key, side) => setChoices((now) => ({ ...now, [key]: side }))}
      onDone={() => onChosen(merged)}
    />
  );
}
