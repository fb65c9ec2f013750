'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useErrorOf } from '@/components/forms/use-form-field';
import { Select } from '@/components/ui/Select';
import { REGION_NAMES } from '@/lib/domain/approval/chain-words';
import { REGIONS } from '@/lib/domain/places/regions';
import type { ChainConditionsForm } from '@/lib/domain/routing/rule-set-form';
import { capitalised } from '@/lib/domain/shared/capitalised';
import { LEVELS, TRAVELLING_BODIES, VISIT_KINDS } from '@/lib/domain/visit/vocabulary';
import { Ticks } from './fields';

const LIMITS = ['first', 'second'] as const;

/** What a chain or one of its steps is about; nothing chosen is anything. */
export function ChainConditionFields({
  id,
  value,
  onChange,
}: {
  id: string;
  value: ChainConditionsForm;
  onChange: (value: ChainConditionsForm) => void;
}) {
  const [t, rules, v] = [useTranslations('ruleEditor'), useTranslations('rules'), useTranslations('vocabulary')];
  const [errorOf, locale] = [useErrorOf(), useLocale()];

  return (
    <div className="space-y-4">
      <Ticks
        id={`${id}.kinds`}
        label={t('kinds')}
        hint={t('kindsHint')}
        error={errorOf(`${id}.kinds`)}
        options={VISIT_KINDS.map((kind) => ({ value: kind, label: v(`kind.${kind}`) }))}
        values={value.kinds}
        onChange={(kinds) => onChange({ ...value, kinds })}
      />
      <Ticks
        id={`${id}.travellingBodies`}
        label={t('travellingBodies')}
        error={errorOf(`${id}.travellingBodies`)}
        options={TRAVELLING_BODIES.map((body) => ({ value: body, label: v(`travellingBody.${body}`) }))}
        values={value.travellingBodies}
        onChange={(travellingBodies) => onChange({ ...value, travellingBodies })}
      />
      <Ticks
        id={`${id}.regions`}
        label={t('regions')}
        error={errorOf(`${id}.regions`)}
        options={REGIONS.map((region) => ({ value: region, label: capitalised(REGION_NAMES[region][locale]) }))}
        values={value.regions}
        onChange={(regions) => onChange({ ...value, regions })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          name={`${id}.level`}
          label={t('level')}
          error={errorOf(`${id}.level`)}
          placeholder={t('any')}
          options={LEVELS.map((level) => ({ value: level, label: v(`level.${level}`) }))}
          value={value.level}
          onChange={({ target }) => onChange({ ...value, level: LEVELS.find((level) => level === target.value) ?? '' })}
        />
        <Select
          name={`${id}.costAbove`}
          label={t('costAbove')}
          error={errorOf(`${id}.costAbove`)}
          placeholder={t('any')}
          options={LIMITS.map((limit) => ({
            value: limit,
            label: rules(`costAbove.${limit}`),
          }))}
          value={value.costAbove}
          onChange={({ target }) =>
            onChange({ ...value, costAbove: LIMITS.find((limit) => limit === target.value) ?? '' })
          }
        />
      </div>
    </div>
  );
}
