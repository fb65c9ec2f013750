'use client';

import { useTranslations } from 'next-intl';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { useController } from 'react-hook-form';
import { useErrorOf } from '@/components/forms/use-form-field';
import type { RuleSetForm } from '@/lib/domain/routing/rule-set-form';
import { SourceField, TextField, Ticks } from './fields';

const TIMES = ['dueWorkingDays', 'remindWorkingDaysBefore', 'escalateWorkingDaysAfter'] as const;

/** What stands beside the rules: limits, ranks and times, each with its source. */
export function SettingFields() {
  const [t, rules] = [useTranslations('ruleEditor'), useTranslations('rules')];
  const source = (setting: string) => t('sourceOf', { setting });

  return (
    <div className="space-y-8">
      <div className="space-y-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="costLimits.first" label={rules('firstLimit')} hint={t('euros')} inputMode="decimal" />
          <TextField name="costLimits.second" label={rules('secondLimit')} hint={t('euros')} inputMode="decimal" />
        </div>
        <SourceField name="sources.costLimits" label={source(rules('part.costLimits'))} />
      </div>
      <div className="space-y-4 border-t border-line pt-6">
        <HighRanksField />
        <SourceField name="sources.highRanks" label={source(rules('part.highRanks'))} />
      </div>
      <div className="space-y-4 border-t border-line pt-6">
        <TextField
          name="triageTimeLimitWorkingDays"
          label={rules('triageLimit')}
          inputMode="numeric"
          className="max-w-60"
        />
        <SourceField name="sources.triageTimeLimit" label={source(rules('part.triageTimeLimitWorkingDays'))} />
      </div>
      <div className="space-y-4 border-t border-line pt-6">
        <div className="grid items-end gap-4 sm:grid-cols-3">
          {TIMES.map((time) => (
            <TextField key={time} name={`approvalTime.${time}`} label={t(time)} inputMode="numeric" />
          ))}
        </div>
        <SourceField name="sources.approvalTime" label={source(rules('part.approvalTime'))} />
      </div>
    </div>
  );
}

function HighRanksField() {
  const [rules, v] = [useTranslations('rules'), useTranslations('vocabulary')];
  const { field } = useController<RuleSetForm, 'highRanks'>({ name: 'highRanks' });
  return (
    <Ticks
      id="highRanks"
      label={rules('highRanks')}
      error={useErrorOf()('highRanks')}
      options={RANKS.map((rank) => ({ value: rank, label: v(`rank.${rank}`) }))}
      values={field.value}
      onChange={field.onChange}
    />
  );
}
