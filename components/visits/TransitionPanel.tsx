'use client';

import { useActionState, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { TransitionForm, type TransitionQuestions } from './TransitionForm';

/** What came of a transition: nothing yet, done, or why not, of the whole and of each field; what was typed stays. */
export type TransitionState = {
  outcome: 'none' | 'done' | 'refused';
  message: string;
  stale: boolean;
  errors: Readonly<Record<string, string>>;
};
export type TransitionAction = (state: TransitionState, form: FormData) => Promise<TransitionState>;

export type TransitionChoice = TransitionQuestions & {
  action: string;
  label: string;
  look: 'primary' | 'secondary' | 'danger';
  comment: 'needed' | 'free' | 'none';
};

type Texts = {
  title: string;
  nothing: string;
  comment: string;
  needed: string;
  free: string;
  department: string;
  doing: string;
  cancel: string;
  showPresent: string;
};

const NOT_YET: TransitionState = { outcome: 'none', message: '', stale: false, errors: {} };

/**
 * What the reader can do to the visit: one press for what needs no word, a small form for what does. A refusal is told
 * here and nothing typed is lost.
 */
export function TransitionPanel({
  choices,
  version,
  action,
  texts,
}: {
  choices: readonly TransitionChoice[];
  version: number;
  action: TransitionAction;
  texts: Texts;
}) {
  const [state, submit, pending] = useActionState(action, NOT_YET);
  const [chosen, choose] = useState<string | null>(null);
  const [comment, setComment] = useState('');
  const open = choices.find((choice) => choice.action === chosen);

  return (
    <form
      action={(form) => {
        submit(form);
      }}
      // React empties a form after its action: what was chosen has to stay when it is refused.
      onReset={(event) => event.preventDefault()}
      aria-busy={pending}
    >
      <input type="hidden" name="version" value={version} />
      {state.outcome !== 'none' && (
        <Notification
          tone={state.outcome === 'done' ? 'success' : 'error'}
          announce={state.outcome === 'done' ? 'status' : 'alert'}
          className="mb-4"
          actions={state.stale && <a href="">{texts.showPresent}</a>}
        >
          {state.message}
        </Notification>
      )}
      {choices.length === 0 && <p className="text-muted">{texts.nothing}</p>}
      {!open && (
        <div className="flex flex-wrap gap-3">
          {choices.map((choice) => {
            const asks = choice.comment !== 'none' || (choice.departments?.length ?? 0) > 0;
            return (
              <Button
                key={choice.action}
                type={asks ? 'button' : 'submit'}
                name="action"
                value={choice.action}
                variant={choice.look}
                aria-disabled={pending}
                onClick={asks ? () => choose(choice.action) : (event) => pending && event.preventDefault()}
              >
                {choice.label}
              </Button>
            );
          })}
        </div>
      )}
      {open && (
        <>
          <h3 className="mb-4">{open.label}</h3>
          <TransitionForm
            key={open.action}
            questions={open}
            comment={open.comment}
            errors={state.errors}
            texts={texts}
            written={{ value: comment, write: setComment }}
          >
            <div className="flex flex-wrap gap-3">
              <Button
                type="submit"
                name="action"
                value={open.action}
                variant={open.look === 'danger' ? 'danger' : 'primary'}
                aria-disabled={pending}
                onClick={(event) => pending && event.preventDefault()}
              >
                {pending ? texts.doing : open.label}
              </Button>
              <Button variant="quiet" onClick={() => choose(null)}>
                {texts.cancel}
              </Button>
            </div>
          </TransitionForm>
        </>
      )}
    </form>
  );
}
