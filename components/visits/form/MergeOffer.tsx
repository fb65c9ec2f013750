'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { MergeQuestions, MergeRefusal } from '@/components/forms/MergeFrame';
import type { VisitFormValues } from '@/lib/domain/visit/form-values';
import { type MergedForm, mergeForms, type Side } from '@/lib/domain/visit/merge-forms';
import { type FormLists, useFieldWords } from './field-words';
import type { LatestForm } from './form-actions';

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
  return <MergeRefusal {...{ message, trouble, actions }} mergeText={t('merge')} onMerge={() => void merge()} />;
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
    <MergeQuestions
      texts={{
        ...{ title: t('mergeTitle'), hint: t('mergeHint'), done: t('mergeDone') },
        ...{ MINE: t('mergeSide.MINE'), THEIRS: t('mergeSide.THEIRS') },
      }}
      questions={merged.conflicts.map(({ field, people }) => ({
        key: field,
        label: nameOf(field, mine),
        sides: {
          MINE: <Typed text={people ? sayPerson(people.MINE) : say(field, mine)} />,
          THEIRS: <Typed text={people ? sayPerson(people.THEIRS) : say(field, latest.values)} />,
        },
      }))}
      choices={choices}
      onChoose={(key, side) => setChoices((now) => ({ ...now, [key]: side }))}
      onDone={() => onChosen(merged)}
    />
  );
}

/** What somebody typed, as they broke its lines. */
function Typed({ text }: { text: string }) {
  return <span className="break-words whitespace-pre-wrap">{text}</span>;
}
