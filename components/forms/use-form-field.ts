'use client';

import { type FieldValues, get, type Path, useFormContext } from 'react-hook-form';

/** What every field of a form gets: react-hook-form's registration, an id to be led to, and its error in words. */
export function useFormField<Values extends FieldValues>(name: Path<Values>) {
  const { register } = useFormContext<Values>();
  return { ...register(name), id: name, error: useErrorOf()(name) };
}

/** What is wrong at a path of the form around it, in words. */
export function useErrorOf(): (path: string) => string | undefined {
  const { errors } = useFormContext().formState;
  return (path) => {
    const message: unknown = get(errors, `${path}.message`);
    return typeof message === 'string' ? message : undefined;
  };
}
