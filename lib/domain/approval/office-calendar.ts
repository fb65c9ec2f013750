import { addDays } from '../shared/day';
import { sameContent } from '../shared/same-content';
import { APPROVAL_STEPS, type ApprovalStepKey, type Department, DEPARTMENTS } from '../visit/vocabulary';
import { findApprovers, type FoundApprovers, type OfficePerson, type VisitToDecide } from './find-approver';

/**
 * Who decides what and when: for every step and every day whom `findApprovers` gives for an ordinary visit, one in which
 * nobody who may decide has a part. Days with the same outcome are one span. A step is one row, or two where it matters
 * which department leads the visit.
 */

/** Everybody who may be asked on a day (yyyy-mm-dd). */
export type OfficeDay = { day: string; people: readonly OfficePerson[] };
/** Days with the same outcome, both ends included. */
export type OfficeSpan = { from: string; to: string; found: FoundApprovers };
export type OfficeRow = {
  step: ApprovalStepKey;
  /** Null where it does not matter who leads the visit. */
  leadDepartment: Department | null;
  spans: OfficeSpan[];
};

export function officeCalendar(days: readonly OfficeDay[]): OfficeRow[] {
  return APPROVAL_STEPS.flatMap((step): OfficeRow[] => {
    const rows = DEPARTMENTS.map((leadDepartment) => ({
      step,
      leadDepartment,
      spans: spansOf(step, leadDepartment, days),
    }));
    const [first, ...others] = rows;
    const isOne = first && others.every(({ spans }) => sameContent(spans, first.spans));
    return isOne ? [{ ...first, leadDepartment: null }] : rows;
  });
}

/** Nobody's id: whoever requests an ordinary visit is none of those who decide. */
const NOBODY = '';

function spansOf(step: ApprovalStepKey, leadDepartment: Department, days: readonly OfficeDay[]): OfficeSpan[] {
  const visit: VisitToDecide = {
    leadDepartment,
    requesterId: NOBODY,
    responsibleId: null,
    preparedBy: [],
    disqualifiedIds: [],
  };
  return days.reduce<OfficeSpan[]>((spans, { day, people }) => {
    const found = findApprovers(step, visit, people);
    const last = spans.at(-1);
    return last && addDays(last.to, 1) === day && sameContent(last.found, found)
      ? [...spans.slice(0, -1), { ...last, to: day }]
      : [...spans, { from: day, to: day, found }];
  }, []);
}
