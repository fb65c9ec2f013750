'use client';

import { useActionState, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notification } from '@/components/ui/Notification';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';

/** What came of a transition: nothing yet, done, or why not; the comment stays in its field. */
export type TransitionState = {
  outcome: 'none' | 'done' | 'refused';
  message: string;
  stale: boolean;
  commentError: string;
};
export type TransitionAction = (state: TransitionState, form: FormData) => Promise<TransitionState>;

export type TransitionChoice = {
  action: string;
  label: string;
  look: 'primary' | 'secondary' | 'danger';
  comment: 'needed' | 'free' | 'none';
  /** Departments to send the visit to, where the action asks for one. */
  departments: { value: string; label: string }[];
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

const NOT_YET: TransitionState = { outcome: 'none', message: '', stale: false, commentError: '' };

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
  const id = useId();
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
            const asks = choice.comment !== 'none' || choice.departments.length > 0;
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
        <div className="space-y-4">
          <h3>{open.label}</h3>
          {open.departments.length > 0 && (
            <Select id={`${id}-department`} name="leadDepartment" label={texts.department} options={open.departments} />
          )}
          <TextArea
            id={`${id}-comment`}
            name="comment"
            label={texts.comment}
            hint={open.comment === 'needed' ? texts.needed : texts.free}
            required={open.comment === 'needed'}
            error={state.commentError || undefined}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
            autoFocus
            rows={3}
          />
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
        </div>
      )}
    </form>
  );
}
