'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { FormAnswer, useFormAnswer } from '@/components/ui/form-answer';
import { takeFocus } from '@/components/ui/take-focus';
import { TransitionForm, type TransitionQuestions } from './TransitionForm';

/** What came of a transition: nothing yet, done, or why not, of the whole and of each field; what was typed stays. */
export type TransitionState = {
  outcome: 'none' | 'done' | 'refused';
  message: string;
  stale: boolean;
  /** Whether the sign-in has ended. */
  signedOut?: boolean;
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
  presentShown: string;
};

/** An answer, which action of which version it is about. */
type Answer = TransitionState & { of: string; version: number };

const NOT_YET: Answer = { outcome: 'none', message: '', stale: false, errors: {}, of: '', version: 0 };

/**
 * What the reader can do to the visit: one press for what needs no word, a small form for what does. A refusal is told
 * here and nothing typed is lost: neither when the visit has changed meanwhile, nor when the server cannot be reached.
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
  const router = useRouter();
  const [answer, submit, pending] = useFormAnswer<Answer>(
    async (before, form) => ({
      ...(await action(before, form)),
      ...{ of: String(form.get('action') ?? ''), version },
    }),
    NOT_YET,
    (message) => ({ ...NOT_YET, outcome: 'refused', message, version }),
  );
  /** The action whose form is open, or was until it was closed; `at` is the answer there was when it was opened. */
  const [chosen, choose] = useState({ action: '', isOpen: false, at: NOT_YET });
  const [comment, setComment] = useState('');
  /** The answer that the reader has put aside by going back to the buttons. */
  const [putAside, setPutAside] = useState(NOT_YET);

  const isDone = answer.outcome === 'done' && answer !== chosen.at;
  const open = choices.find((choice) => chosen.isOpen && !isDone && choice.action === chosen.action);
  const seesPresent = answer.stale && answer.version !== version;

  const openForm = (of: string) => {
    choose({ action: of, isOpen: true, at: answer });
    if (isDone) setComment('');
  };
  const closeForm = () => {
    choose({ ...chosen, isOpen: false });
    setPutAside(answer);
  };

  return (
    <form
      action={submit}
      // React empties a form after its action: what was chosen has to stay when it is refused.
      onReset={(event) => event.preventDefault()}
      aria-busy={pending}
    >
      <input type="hidden" name="version" value={version} />
      {answer.outcome !== 'none' && answer !== putAside && (
        <FormAnswer
          told={seesPresent ? version : answer}
          tone={seesPresent ? 'info' : answer.outcome === 'done' ? 'success' : 'error'}
          message={seesPresent ? texts.presentShown : answer.message}
          signedOut={answer.signedOut}
          className="mb-4"
          actions={
            answer.stale &&
            !seesPresent && (
              <Button variant="secondary" size="small" onClick={() => router.refresh()}>
                {texts.showPresent}
              </Button>
            )
          }
        />
      )}
      {choices.length === 0 && <p className="text-muted">{texts.nothing}</p>}
      {!open && (
        <div className="flex flex-wrap gap-3">
          {choices.map((choice) => {
            const asks = choice.comment !== 'none' || (choice.departments?.length ?? 0) > 0;
            return (
              <Button
                key={choice.action}
                // Where the reader was before the form opened.
                ref={!chosen.isOpen && chosen.action === choice.action ? takeFocus : undefined}
                type={asks ? 'button' : 'submit'}
                name="action"
                value={choice.action}
                variant={choice.look}
                aria-disabled={pending}
                onClick={asks ? () => openForm(choice.action) : (event) => pending && event.preventDefault()}
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
            errors={answer.of === open.action ? answer.errors : {}}
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
              <Button variant="quiet" onClick={closeForm}>
                {texts.cancel}
              </Button>
            </div>
          </TransitionForm>
        </>
      )}
    </form>
  );
}
