'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { type MergedRuleSet, mergeRuleSets, type Side } from '@/lib/domain/routing/merge-rule-sets';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { ruleSetPart } from '@/lib/i18n/rule-set-part';
import type { LatestDraft } from './editor-actions';
import type { StoredDraft } from './kept-draft';
import { SaidSide } from './SaidSide';
import { takeFocus } from '@/components/ui/take-focus';

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
  return (
    <Notification
      tone="error"
      announce="alert"
      actions={
        <>
          <Button variant="secondary" onClick={() => void merge()}>
            {t('merge')}
          </Button>
          {actions}
        </>
      }
    >
      <p>{message}</p>
      {trouble && <p className="mt-2 font-medium">{trouble}</p>}
    </Notification>
  );
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
  const mine = useFormContext<RuleSetForm>().watch();
  const [choices, setChoices] = useState<Partial<Record<string, Side>>>({});
  const merged = mergeRuleSets(base, mine, latest.values, choices);

  return (
    <section aria-labelledby="merge-title" className="border-2 border-brand p-4 sm:p-6">
      <h2 id="merge-title" ref={takeFocus} tabIndex={-1} className="text-xl">
        {t('mergeTitle')}
      </h2>
      <p className="mt-1">{t('mergeHint')}</p>
      <div className="mt-4 space-y-5">
        {merged.conflicts.map((conflict) => (
          <RadioGroup
            key={conflict.part}
            name={`merge-${conflict.part}`}
            label={<span className="first-letter:uppercase">{ruleSetPart(conflict.part, rules)}</span>}
            look="boxes"
            value={choices[conflict.part] ?? 'MINE'}
            options={(['MINE', 'THEIRS'] as const).map((side) => ({
              value: side,
              label: t(`mergeSide.${side}`),
              hint: <SaidSide conflict={conflict} side={side} form={side === 'MINE' ? mine : latest.values} />,
            }))}
            inputProps={{
              onChange: ({ target }) =>
                setChoices((now) => ({ ...now, [conflict.part]: target.value === 'THEIRS' ? 'THEIRS' : 'MINE' })),
            }}
          />
        ))}
      </div>
      <Button className="mt-5" onClick={() => onChosen(merged)}>
        {t('mergeDone')}
      </Button>
    </section>
  );
}
