'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { RadioGroup } from '@/components/ui/RadioGroup';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import { type MergedForm, mergeForms, type Side } from '@/lib/domain/visit/merge-forms';
import { type FormLists, useFieldWords } from './field-words';
import type { LatestForm } from './form-actions';
import { takeFocus } from '@/components/ui/take-focus';

type Latest = Extract<LatestForm, { ok: true }>;
type Props = {
  /** Why the form cannot be saved as it is. */
  message: string;
  lists: FormLists;
  /** What the form was changed from. */
  getBase: () => VisitFormValues;
  readLatest: () => Promise<LatestForm>;
  onMerged: (latest: Latest, merged: MergedForm) => void;
  /** What else can be done about it. */
  actions: ReactNode;
};

/** The visit has been changed elsewhere: what is typed is merged into its latest version, conflicts being chosen one by one. */
export function MergeOffer({ message, lists, getBase, readLatest, onMerged, actions }: Props) {
  const t = useTranslations('visitForm');
  const { getValues } = useFormContext<VisitFormValues>();
  const [open, setOpen] = useState<{ base: VisitFormValues; latest: Latest } | null>(null);
  const [trouble, setTrouble] = useState('');

  async function merge() {
    const latest = await readLatest().catch(() => null);
    if (!latest?.ok) return setTrouble(latest?.message ?? t('noConnection'));
    const base = getBase();
    const merged = mergeForms(base, getValues(), latest.values);
    if (merged.conflicts.length === 0) return onMerged(latest, merged);
    setOpen({ base, latest });
  }

  if (open) return <MergeChoices {...open} lists={lists} onChosen={(merged) => onMerged(open.latest, merged)} />;
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

/** Mine and theirs of every field that both changed. The form stays open beneath: what is typed there counts as mine. */
function MergeChoices({
  base,
  latest,
  lists,
  onChosen,
}: {
  base: VisitFormValues;
  latest: Latest;
  lists: FormLists;
  onChosen: (merged: MergedForm) => void;
}) {
  const t = useTranslations('visitForm');
  const { nameOf, say, sayPerson } = useFieldWords(lists);
  const mine = useFormContext<VisitFormValues>().watch();
  const [choices, setChoices] = useState<Partial<Record<string, Side>>>({});
  const merged = mergeForms(base, mine, latest.values, choices);

  return (
    <section aria-labelledby="merge-title" className="border-2 border-brand p-4 sm:p-6">
      <h2 id="merge-title" ref={takeFocus} tabIndex={-1} className="text-xl">
        {t('mergeTitle')}
      </h2>
      <p className="mt-1">{t('mergeHint')}</p>
      <div className="mt-4 space-y-5">
        {merged.conflicts.map(({ field, people }) => {
          const texts = people
            ? { MINE: sayPerson(people.MINE), THEIRS: sayPerson(people.THEIRS) }
            : { MINE: say(field, mine), THEIRS: say(field, latest.values) };
          return (
            <RadioGroup
              key={field}
              name={`merge-${field}`}
              label={nameOf(field, mine)}
              look="boxes"
              value={choices[field] ?? 'MINE'}
              options={(['MINE', 'THEIRS'] as const).map((value) => ({
                value,
                label: t(`mergeSide.${value}`),
                hint: <span className="break-words whitespace-pre-wrap">{texts[value]}</span>,
              }))}
              inputProps={{
                onChange: ({ target }) =>
                  setChoices((now) => ({ ...now, [field]: target.value === 'THEIRS' ? 'THEIRS' : 'MINE' })),
              }}
            />
          );
        })}
      </div>
      <Button className="mt-5" onClick={() => onChosen(merged)}>
        {t('mergeDone')}
      </Button>
    </section>
  );
}
