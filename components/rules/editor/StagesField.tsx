'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useController } from 'react-hook-form';
import { useErrorOf } from '@/components/forms/use-form-field';
import { FieldGroup } from '@/components/ui/Field';
import { Select } from '@/components/ui/Select';
import { sayChainWhen } from '@/lib/domain/approval/chain-words';
import { EMPTY_STAGE, EMPTY_STEP, moved } from '@/lib/domain/routing/edit-rule-set';
import { type RuleSetForm, type StageForm, type StepForm, toConditions } from '@/lib/domain/routing/rule-set-form';
import { CHAIN_STEPS } from '@/lib/domain/visit/vocabulary';
import { useWordOf } from '../word-of';
import { ChainConditionFields } from './ChainConditionFields';
import { FieldItems } from './FieldItems';
import { NESTED, NESTED_PART } from './fields';
import { MoveButtons } from './MoveButtons';
import { useFocusNext } from '@/components/forms/use-focus-next';

/** Nobody's office has more holders than anybody counts on their fingers; the schema takes more. */
const MOST_HOLDERS = 10;

/** The stages of a chain, one after the other; the steps of one stage are open at the same time. */
export function StagesField({ index, announce }: { index: number; announce: (text: string) => void }) {
  const [t, errorOf] = [useTranslations('ruleEditor'), useErrorOf()];
  const focusNext = useFocusNext();
  const name = `chains.${index}.stages` as const;
  const { field } = useController<RuleSetForm, typeof name>({ name });
  const { value: stages, onChange } = field;

  function move(from: number, to: number, button: 'up' | 'down') {
    if (to < 0 || to >= stages.length) return;
    onChange(moved(stages, from, to));
    focusNext(`${name}.${to}-${button}`);
    announce(t('stageNowAt', { place: to + 1, count: stages.length }));
  }

  return (
    <FieldGroup id={name} label={t('stages')} hint={t('stagesHint')} error={errorOf(name)}>
      <FieldItems<StageForm>
        id={name}
        items={stages}
        onChange={onChange}
        fresh={() => structuredClone(EMPTY_STAGE)}
        firstField="steps.0.step"
        addText={t('addStage')}
        removal={(_, place) => ({ text: t('removeStage', { number: place + 1 }) })}
        itemClass={NESTED}
        buttons={(place) => (
          <MoveButtons
            id={`${name}.${place}`}
            texts={{ up: t('stageUp', { number: place + 1 }), down: t('stageDown', { number: place + 1 }) }}
            isFirst={place === 0}
            isLast={place === stages.length - 1}
            onMove={(button) => move(place, button === 'up' ? place - 1 : place + 1, button)}
          />
        )}
      >
        {(stage, place, change) => (
          <StageFields id={`${name}.${place}`} number={place + 1} stage={stage} onChange={change} />
        )}
      </FieldItems>
    </FieldGroup>
  );
}

function StageFields({
  id,
  number,
  stage: { steps, need },
  onChange,
}: {
  id: string;
  number: number;
  stage: StageForm;
  onChange: (stage: StageForm) => void;
}) {
  const [t, errorOf, wordOf] = [useTranslations('ruleEditor'), useErrorOf(), useWordOf()];

  return (
    <FieldGroup id={id} label={t('stage', { number })} error={errorOf(id) ?? errorOf(`${id}.steps`)}>
      <FieldItems<StepForm>
        id={`${id}.steps`}
        items={steps}
        onChange={(changed) => onChange({ steps: changed, need })}
        fresh={() => structuredClone(EMPTY_STEP)}
        firstField="step"
        addText={t('addStep')}
        removal={({ step }, place) => ({
          text: t('removeStep', { number: place + 1, step: wordOf('approvalStep', step) }),
        })}
        itemClass={NESTED_PART}
        beside={
          (steps.length > 1 || need !== 'ALL') && (
            <Select
              name={`${id}.need`}
              label={t('need')}
              error={errorOf(`${id}.need`)}
              value={need}
              options={upTo(steps.length, need, t('needAll'))}
              onChange={({ target }) => onChange({ steps, need: target.value })}
              fieldClassName="min-w-48"
            />
          )
        }
      >
        {(step, place, change) => <StepFields id={`${id}.steps.${place}`} step={step} onChange={change} />}
      </FieldItems>
    </FieldGroup>
  );
}

function StepFields({ id, step, onChange }: { id: string; step: StepForm; onChange: (step: StepForm) => void }) {
  const [t, errorOf, wordOf, locale] = [useTranslations('ruleEditor'), useErrorOf(), useWordOf(), useLocale()];
  const onlyIf = toConditions(step.onlyIf);

  return (
    <div id={id} tabIndex={-1} className="space-y-2">
      <div className="grid gap-3 sm:grid-cols-2">
        <Select
          name={`${id}.step`}
          label={t('step')}
          error={errorOf(`${id}.step`)}
          value={step.step}
          options={CHAIN_STEPS.map((one) => ({ value: one, label: wordOf('approvalStep', one) }))}
          onChange={({ target }) =>
            onChange({ ...step, step: CHAIN_STEPS.find((one) => one === target.value) ?? step.step })
          }
        />
        <Select
          name={`${id}.holders`}
          label={t('holders')}
          error={errorOf(`${id}.holders`)}
          value={step.holders}
          options={upTo(MOST_HOLDERS, step.holders, t('allHolders'))}
          onChange={({ target }) => onChange({ ...step, holders: target.value })}
        />
      </div>
      <details>
        <summary className="inline-flex min-h-9 items-center text-sm text-brand underline underline-offset-3">
          {t('stepCondition')}
          {Object.keys(onlyIf).length > 0 && `: ${sayChainWhen(onlyIf, locale)}`}
        </summary>
        <p className="mb-2 text-sm text-muted">{t('stepConditionHint')}</p>
        <ChainConditionFields
          id={`${id}.onlyIf`}
          value={step.onlyIf}
          onChange={(changed) => onChange({ ...step, onlyIf: changed })}
        />
      </details>
    </div>
  );
}

/** All of them, or a number: up to so many, and the one that stands there already. */
function upTo(most: number, present: string, all: string) {
  const numbers = Array.from({ length: most }, (_, index) => String(index + 1));
  const listed = present === 'ALL' || numbers.includes(present) ? numbers : [...numbers, present];
  return [{ value: 'ALL', label: all }, ...listed.map((number) => ({ value: number, label: number }))];
}
