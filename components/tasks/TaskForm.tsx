'use client';

import type { FieldAction } from '@/components/forms/answered';
import { AnsweredForm } from '@/components/forms/AnsweredForm';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { Select } from '@/components/ui/Select';
import { SubmitButton } from '@/components/ui/SubmitButton';
import { TextInput } from '@/components/ui/TextInput';
import { writeDay } from '@/lib/domain/shared/as-typed';

type Props = {
  /** Makes the fields' names the page's own; the id of the task, or `new`. */
  id: string;
  task: { name: string; dueOn: string | null; ownerId: string; waitsFor: readonly string[] };
  people: readonly { id: string; name: string }[];
  others: readonly { value: string; label: string }[];
  action: FieldAction;
  texts: {
    name: string;
    day: string;
    dayHint: string;
    owner: string;
    noOwner: string;
    waitsFor: string;
    save: string;
    saveLabel?: string;
  };
};

/** What a task is: its name, its day, whose it is, what it waits for. */
export function TaskForm({ id, task, people, others, action, texts }: Props) {
  return (
    <AnsweredForm action={action} className="mt-1 grid max-w-xl gap-4">
      {(wrong) => (
        <>
          <TextInput
            id={`${id}-name`}
            name="name"
            label={texts.name}
            defaultValue={task.name}
            error={wrong['name']}
            maxLength={200}
            required
          />
          <TextInput
            id={`${id}-dueOn`}
            name="dueOn"
            label={texts.day}
            hint={texts.dayHint}
            defaultValue={task.dueOn ? writeDay(task.dueOn) : ''}
            error={wrong['dueOn']}
            inputMode="numeric"
            autoComplete="off"
            maxLength={20}
            fieldClassName="max-w-60"
          />
          <Select
            // A form that is reset after it was sent goes back to what it was first drawn with.
            key={`owner ${task.ownerId}`}
            id={`${id}-owner`}
            name="owner"
            label={texts.owner}
            placeholder={texts.noOwner}
            defaultValue={task.ownerId}
            error={wrong['owner']}
            options={people.map((person) => ({ value: person.id, label: person.name }))}
          />
          {others.length > 0 && (
            <CheckboxGroup
              key={`waits ${task.waitsFor.join()}`}
              id={`${id}-waitsFor`}
              name="waitsFor"
              label={texts.waitsFor}
              error={wrong['waitsFor']}
              options={others}
              defaultValues={task.waitsFor}
            />
          )}
          <SubmitButton variant="secondary" className="justify-self-start" aria-label={texts.saveLabel}>
            {texts.save}
          </SubmitButton>
        </>
      )}
    </AnsweredForm>
  );
}
