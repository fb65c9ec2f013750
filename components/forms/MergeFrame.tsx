import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { takeFocus } from '@/components/ui/take-focus';

const SIDES = ['MINE', 'THEIRS'] as const;
type Side = (typeof SIDES)[number];

/** Says why a form cannot be saved as it is, and offers to merge it into what others have saved. */
export function MergeRefusal({
  message,
  trouble,
  mergeText,
  onMerge,
  actions,
}: {
  message: string;
  /** Why merging did not work either; empty where it has not been tried. */
  trouble: string;
  mergeText: string;
  onMerge: () => void;
  /** What else can be done about it. */
  actions: ReactNode;
}) {
  return (
    <Notification
      tone="error"
      announce="alert"
      actions={
        <>
          <Button variant="secondary" onClick={onMerge}>
            {mergeText}
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

/** Something that both have changed, with what each side says. */
type Question = { key: string; label: ReactNode; sides: Record<Side, ReactNode> };

/** Mine and theirs of everything that both changed, side by side; mine where nothing is chosen. */
export function MergeQuestions({
  texts,
  questions,
  choices,
  onChoose,
  onDone,
}: {
  texts: { title: string; hint: string; done: string } & Record<Side, string>;
  questions: readonly Question[];
  choices: Partial<Record<string, Side>>;
  onChoose: (key: string, side: Side) => void;
  onDone: () => void;
}) {
  return (
    <section aria-labelledby="merge-title" className="border-2 border-brand p-4 sm:p-6">
      <h2 id="merge-title" ref={takeFocus} tabIndex={-1} className="text-xl">
        {texts.title}
      </h2>
      <p className="mt-1">{texts.hint}</p>
      <div className="mt-4 space-y-5">
        {questions.map(({ key, label, sides }) => (
          <RadioGroup
            key={key}
            name={`merge-${key}`}
            label={label}
            look="boxes"
            value={choices[key] ?? 'MINE'}
            options={SIDES.map((side) => ({ value: side, label: texts[side], hint: sides[side] }))}
            inputProps={{
              onChange: ({ target }) => onChoose(key, target.value === 'THEIRS' ? 'THEIRS' : 'MINE'),
            }}
          />
        ))}
      </div>
      <Button className="mt-5" onClick={onDone}>
        {texts.done}
      </Button>
    </section>
  );
}
