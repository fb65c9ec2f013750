import { NO_SOURCE, countOf, type SourceForm, toSource, typed, type Unjudged } from '../routing/typed-parts';
import { readTime, writeTime } from '../shared/as-typed';
import type { CriterionKind } from '../visit/vocabulary';
import type { Criterion } from './criteria';

/** The fields of every criterion; which of them count depends on the kind. */
export type CriterionForm = {
  kind: CriterionKind;
  years: string;
  workingDays: string;
  minMinutes: string;
  maxMinutes: string;
  /** As typed: h.mm. */
  from: string;
  to: string;
  /** 1 is Monday. */
  weekdays: string[];
  closedOnHolidays: boolean;
  minGuests: string;
  maxGuests: string;
  source: SourceForm;
};

/** A criterion of which nothing is said yet. */
export function emptyCriterion(kind: CriterionKind): CriterionForm {
  return {
    ...{ kind, years: '', workingDays: '', minMinutes: '', maxMinutes: '', from: '', to: '' },
    ...{ weekdays: [], closedOnHolidays: false, minGuests: '', maxGuests: '', source: structuredClone(NO_SOURCE) },
  };
}

export function toCriterionForm(criterion: Criterion): CriterionForm {
  const form = { ...emptyCriterion(criterion.kind), source: structuredClone(criterion.source) };
  switch (criterion.kind) {
    case 'NOT_REPEATED':
      return { ...form, years: String(criterion.years) };
    case 'LEAD_TIME':
      return { ...form, workingDays: String(criterion.workingDays) };
    case 'LENGTH':
      return { ...form, minMinutes: String(criterion.minMinutes), maxMinutes: String(criterion.maxMinutes) };
    case 'OFFICE_HOURS': {
      const { from, to, weekdays, closedOnHolidays } = criterion;
      return { ...form, from: writeTime(from), to: writeTime(to), weekdays: weekdays.map(String), closedOnHolidays };
    }
    case 'SIZE':
      return { ...form, minGuests: String(criterion.minGuests), maxGuests: String(criterion.maxGuests) };
    case 'BENEFIT_NAMED':
      return form;
  }
}

/** For the schema to judge. */
export function toCriterion(form: CriterionForm): Unjudged<Criterion> {
  const { kind } = form;
  const common = { kind, source: toSource(form.source) };
  switch (kind) {
    case 'NOT_REPEATED':
      return { ...common, years: countOf(form.years) };
    case 'LEAD_TIME':
      return { ...common, workingDays: countOf(form.workingDays) };
    case 'LENGTH':
      return { ...common, minMinutes: countOf(form.minMinutes), maxMinutes: countOf(form.maxMinutes) };
    case 'OFFICE_HOURS': {
      const weekdays = [...form.weekdays].sort().map(Number);
      return { ...common, from: time(form.from), to: time(form.to), weekdays, closedOnHolidays: form.closedOnHolidays };
    }
    case 'SIZE':
      return { ...common, minGuests: countOf(form.minGuests), maxGuests: countOf(form.maxGuests) };
    case 'BENEFIT_NAMED':
      return common;
  }
}

const time = (text: string): unknown => readTime(text) ?? typed(text);
