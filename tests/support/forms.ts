import { emptyForm, emptyPerson, type PersonValues, type VisitFormValues } from '@/lib/domain/visit/form-values';

/** A form that can be sent as it is: an ordinary study visit from Stockholm, with what the test names changed. */
export function aForm(change: Partial<VisitFormValues> = {}): VisitFormValues {
  return {
    ...emptyForm(),
    title: 'Opintovierailu Tukholmasta',
    startDate: '3.3.2027',
    startTime: '9.00',
    endTime: '12.00',
    ...change,
  };
}

/** A form with the part of its kind filled in. */
export function aFormWithDetails(
  details: Partial<VisitFormValues['details']>,
  change: Partial<VisitFormValues>,
): VisitFormValues {
  return aForm({ ...change, details: { ...emptyForm().details, ...details } });
}

export function aPerson(change: Partial<PersonValues>): PersonValues {
  return { ...emptyPerson(), ...change };
}
