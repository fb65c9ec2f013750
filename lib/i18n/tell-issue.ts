import type { useTranslations } from 'next-intl';
import type { InputIssue } from '@/lib/domain/shared/result';

type Validation = ReturnType<typeof useTranslations<'validation'>>;

/** What is wrong with a field, in the reader's language; a code the texts do not know is told as a wrong format. */
export function tellIssue({ code, params }: InputIssue, t: Validation): string {
  const known = t.has(code as Parameters<Validation>[0]) ? (code as Parameters<Validation>[0]) : 'wrong_format';
  return t(known, { ...NOTHING, ...params });
}

/** What any of the texts may name, for the types alone: an issue carries what its own text needs. */
const NOTHING = {
  max: 0,
  min: 0,
  from: '',
  to: '',
  which: '',
  known: 0,
  named: '',
  hidden: 0,
  ofProgramme: 0,
  line: 0,
  row: 0,
  column: '',
  text: '',
  now: '',
};
