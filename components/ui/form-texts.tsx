'use client';

import { createContext, type ReactNode } from 'react';

type Props = {
  /** The server could not be reached, or did not answer. */
  noConnection: string;
  /** The way to sign in again beside the form, so that what was typed stays. */
  signIn: string;
};

/** What every form may have to say, in the reader's language (form-answer.tsx). */
export const FormTexts = createContext<Props>({ noConnection: '', signIn: '' });

/** Gives all forms within their texts: once around all pages. */
export function FormTextsProvider({ children, ...texts }: Props & { children: ReactNode }) {
  return <FormTexts value={texts}>{children}</FormTexts>;
}
