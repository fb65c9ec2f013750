/** What came of a form with fields: nothing yet, or a message and what is wrong with each field. */
export type Answered = {
  tone: 'success' | 'error';
  message: string;
  ofField: Record<string, string>;
  signedOut?: boolean;
} | null;
export type FieldAction = (before: Answered, form: FormData) => Promise<Answered>;
