'use client';

import { useTranslations } from 'next-intl';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { IconPlus } from '@/components/ui/icons';
import type { PersonValues, VisitFormValues } from '@/lib/domain/visit/form-values';
import { RANKS } from '@/lib/domain/visit/vocabulary';
import { ChoiceField, TextField } from './fields';
import type { RankAdvice } from './form-actions';
import { useMark } from './marked-fields';

const NOBODY: PersonValues = { personId: '', name: '', title: '', organisation: '', rank: '', isHead: false };

/** The people of one side, the head first; ranks are proposed from the titles and confirmed by a person. */
export function PeopleFields({ side, advice }: { side: 'guests' | 'travellers'; advice: readonly RankAdvice[] }) {
  const t = useTranslations('visitForm');
  const { control } = useFormContext<VisitFormValues>();
  const { fields, append, remove } = useFieldArray({ control, name: side });
  const mark = useMark(side);

  return (
    <div id={side} tabIndex={-1} className="space-y-6">
      {fields.map((field, index) => (
        <fieldset key={field.id} className="border-l-4 border-line pl-4">
          <legend className="mb-2 font-semibold">
            {index === 0 ? t(`headOf.${side}`) : t(`personOf.${side}`, { number: String(index + 1) })}{' '}
            {index === 0 && mark}
          </legend>
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField name={`${side}.${index}.name`} label={t('name')} />
            <TextField name={`${side}.${index}.title`} label={t('personTitle')} hint={t('personTitleHint')} />
            <RankField side={side} index={index} advice={advice[index]} />
            <TextField name={`${side}.${index}.organisation`} label={t('personOrganisation')} />
          </div>
          {index > 0 && (
            <Button variant="quiet" size="small" className="mt-2" onClick={() => remove(index)}>
              {t('removePerson')}
              <span className="sr-only"> {t(`personOf.${side}`, { number: String(index + 1) })}</span>
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        variant="secondary"
        size="small"
        icon={<IconPlus size={18} />}
        onClick={() => append(fields.length === 0 ? { ...NOBODY, isHead: true } : NOBODY)}
      >
        {t(`addOf.${side}`)}
      </Button>
    </div>
  );
}

/** The rank: what the title tells and by which words, to be confirmed or changed. */
function RankField({
  side,
  index,
  advice,
}: {
  side: 'guests' | 'travellers';
  index: number;
  advice: RankAdvice | undefined;
}) {
  const t = useTranslations('visitForm');
  const v = useTranslations('vocabulary');
  const { watch, setValue } = useFormContext<VisitFormValues>();
  const chosen = watch(`${side}.${index}.rank`);
  const proposed = chosen === '' ? advice?.rank : null;

  return (
    <div>
      <ChoiceField
        name={`${side}.${index}.rank`}
        label={t('rank')}
        placeholder={t('rankFromTitle')}
        options={[
          ...RANKS.map((rank) => ({ value: rank as string, label: v(`rank.${rank}`) })),
          { value: 'NONE', label: t('rankNone') },
        ]}
      />
      {proposed && (
        <p className="mt-1.5 text-sm">
          <strong>{t('rankProposed', { rank: v(`rank.${proposed}`) })}</strong>{' '}
          {advice?.words && t('rankWords', { words: `”${advice.words}”` })}{' '}
          <button
            type="button"
            className="cursor-pointer text-brand underline"
            onClick={() => setValue(`${side}.${index}.rank`, proposed, { shouldDirty: true })}
          >
            {t('confirmRank')}
          </button>
        </p>
      )}
    </div>
  );
}
