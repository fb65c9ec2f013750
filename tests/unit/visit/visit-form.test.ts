import { describe, expect, it } from 'vitest';
import { toInputIssues } from '@/lib/domain/shared/input-issues';
import { emptyForm, emptyPerson, type VisitFormValues } from '@/lib/domain/visit/form-values';
import { formChanges, toDraftInput, toFormIssues, visitFormSchema } from '@/lib/domain/visit/visit-form';
import { VISIT_KINDS } from '@/lib/domain/visit/vocabulary';
import { aForm, aFormWithDetails, aPerson } from '../../support/forms';

function sent(form: VisitFormValues) {
  const parsed = visitFormSchema.safeParse(form, { reportInput: true });
  if (!parsed.success) throw new Error(JSON.stringify(toInputIssues(parsed.error)));
  return parsed.data;
}

/** The issues of a form as "field: code". */
function wrong(form: VisitFormValues): string[] {
  const parsed = visitFormSchema.safeParse(form, { reportInput: true });
  return parsed.success ? [] : toInputIssues(parsed.error).map(({ path, code }) => `${path}: ${code}`);
}

describe('the form of a visit', () => {
  it('needs a title and a date, and nothing else', () => {
    expect(wrong(aForm({ title: '  ', startDate: '' }))).toEqual(['startDate: required', 'title: required']);
    expect(wrong({ ...emptyForm(), title: 'Käynti', startDate: '3.3.2027' })).toEqual([]);
  });

  it.each(VISIT_KINDS)('can be sent for the kind %s with a title and a date alone', (kind) => {
    expect(sent({ ...emptyForm(), kind, title: 'Käynti', startDate: '3.3.2027' }).kind).toBe(kind);
  });

  it('keeps a title of 200 characters and refuses one of 201', () => {
    expect(sent(aForm({ title: 'a'.repeat(200) })).title).toHaveLength(200);
    expect(wrong(aForm({ title: 'a'.repeat(201) }))).toEqual(['title: too_long']);
  });

  it('names one thing wrong a field', () => {
    expect(wrong(aForm({ startDate: '31.2.2027', startTime: '25', endTime: '9.00' }))).toEqual([
      'startDate: wrong_date',
      'startTime: wrong_time',
    ]);
  });
});

describe('when a visit is', () => {
  it('is said in the visit’s own time zone', () => {
    const helsinki = sent(aForm());
    expect([helsinki.startsAt, helsinki.endsAt]).toEqual(['2027-03-03T09:00:00+02:00', '2027-03-03T12:00:00+02:00']);
    expect(sent(aForm({ timeZone: 'Asia/Tokyo' })).startsAt).toBe('2027-03-03T09:00:00+09:00');
    expect(wrong(aForm({ timeZone: 'Helsinki time' }))).toContain('timeZone: unknown_time_zone');
  });

  it('takes whole days when no times are given, to the midnight after the last', () => {
    const three = sent(aForm({ startTime: '', endTime: '', endDate: '5.3.2027' }));
    expect([three.startsAt, three.endsAt]).toEqual(['2027-03-03T00:00:00+02:00', '2027-03-06T00:00:00+02:00']);
  });

  it('has both its times or neither', () => {
    expect(wrong(aForm({ endTime: '' }))).toEqual(['endTime: time_missing']);
    expect(wrong(aForm({ startTime: '' }))).toEqual(['startTime: time_missing']);
  });

  it('may end when it begins but not a minute before', () => {
    expect(wrong(aForm({ endTime: '9.00' }))).toEqual([]);
    expect(wrong(aForm({ endTime: '8.59' }))).toEqual(['endTime: ends_before_start']);
  });

  it('says an earlier end at the end date when that is what is earlier', () => {
    expect(wrong(aForm({ endDate: '2.3.2027' }))).toEqual(['endDate: ends_before_start']);
    expect(wrong(aForm({ endDate: '2.3.2027', startTime: '', endTime: '' }))).toEqual(['endDate: ends_before_start']);
    expect(wrong(aForm({ endDate: '3.3.2027', endTime: '8.00' }))).toEqual(['endTime: ends_before_start']);
  });

  it('cannot be at a time that clocks are put forward over', () => {
    expect(wrong(aForm({ startDate: '28.3.2027', startTime: '3.30' }))).toEqual(['startTime: time_does_not_exist']);
    expect(wrong(aForm({ startDate: '28.3.2027', startTime: '2.59', endTime: '4.00' }))).toEqual([]);
    expect(wrong(aForm({ startDate: '27.3.2027', endDate: '28.3.2027', endTime: '3.00' }))).toEqual([
      'endTime: time_does_not_exist',
    ]);
  });

  it('is the first of two when clocks are put back over it', () => {
    expect(sent(aForm({ startDate: '31.10.2027', startTime: '3.30' })).startsAt).toBe('2027-10-31T03:30:00+03:00');
  });

  it('lies between 1800 and 2199', () => {
    expect(wrong(aForm({ startDate: '31.12.1799' }))).toEqual([
      'startDate: date_out_of_range',
      'endTime: date_out_of_range',
    ]);
    expect(wrong(aForm({ startDate: '2.1.1800' }))).toEqual([]);
    expect(wrong(aForm({ startDate: '31.12.2199' }))).toEqual([]);
    expect(wrong(aForm({ startDate: '2.1.2200', endDate: '2.1.2200' }))[0]).toBe('startDate: date_out_of_range');
  });
});

describe('the people of a form', () => {
  it('are those on rows that somebody wrote on', () => {
    const form = aForm({ guests: [emptyPerson(true), aPerson({ name: ' Anna Ek ', title: 'Borgmästare' })] });
    expect(sent(form).guests).toEqual([{ name: 'Anna Ek', title: 'Borgmästare', organisation: '', isHead: false }]);
  });

  it('have a rank only when somebody gave one; none is an answer too', () => {
    const guests = ['', 'NONE', 'MAYOR'].map((rank) => aPerson({ name: 'Anna Ek', rank }));
    expect(sent(aForm({ guests })).guests.map(({ rank }) => rank)).toEqual([undefined, null, 'MAYOR']);
    expect(wrong(aForm({ guests: [aPerson({ name: 'Anna Ek', rank: 'EMPEROR' })] }))).toEqual([
      'guests.0.rank: unknown_value',
    ]);
  });

  it('have a name or a title', () => {
    const guests = [emptyPerson(), aPerson({ title: 'Borgmästare' }), aPerson({ organisation: 'Stockholms stad' })];
    expect(wrong(aForm({ guests }))).toEqual(['guests.2.name: person_without_name']);
  });

  it('are said to be wrong on their own row, empty rows before them or not', () => {
    const guests = [emptyPerson(true), emptyPerson(), aPerson({ name: 'a'.repeat(201) })];
    expect(wrong(aForm({ guests }))).toEqual(['guests.2.name: too_long']);
  });

  it('have one head', () => {
    const guests = [aPerson({ name: 'A', isHead: true }), aPerson({ name: 'B', isHead: true })];
    expect(wrong(aForm({ guests }))).toEqual(['guests.0.name: several_heads']);
  });

  it('travel when the kind is a trip, and those already written are sent along in sight', () => {
    const travellers = [aPerson({ name: 'Aino Virtanen', isHead: true })];
    const trip = sent(aForm({ kind: 'BENCHMARKING_TRIP', travellers }));
    expect([trip.direction, trip.travellers.length, trip.guests.length]).toEqual(['OUTGOING', 1, 0]);

    const guests = [aPerson({ name: 'Anna Ek' })];
    expect(sent(aForm({ kind: 'BENCHMARKING_TRIP', guests })).guests).toHaveLength(1);
  });
});

describe('numbers in a form', () => {
  it('are written as in Finland', () => {
    const visit = sent(aForm({ announcedCount: '1 200', estimatedCostEur: '12 500,50 €' }));
    expect([visit.announcedCount, visit.estimatedCostEur]).toEqual([1200, 12500.5]);
    expect(wrong(aForm({ announcedCount: 'n. 20', estimatedCostEur: 'paljon' }))).toEqual([
      'announcedCount: wrong_count',
      'estimatedCostEur: wrong_amount',
    ]);
  });

  it('have their limits', () => {
    expect(wrong(aForm({ announcedCount: '100000' }))).toEqual([]);
    expect(wrong(aForm({ announcedCount: '100001' }))).toEqual(['announcedCount: too_large']);
    expect(wrong(aForm({ estimatedCostEur: '1000000000' }))).toEqual([]);
    expect(wrong(aForm({ estimatedCostEur: '1000000000,01' }))).toEqual(['estimatedCostEur: too_large']);
  });
});

describe('what belongs to some visits only', () => {
  it('is sent by the kind that has it and by no other', () => {
    const form = aFormWithDetails(
      { benefit: 'Oppia pyöräilystä', theme: 'Asuminen', questions: 'Miten?\n\nMiksi?', participants: '300' },
      { purpose: 'STUDY', body: 'EUROCITIES', asksToMeet: ['MAYOR'], travellingBody: 'MAYORALTY' },
    );
    expect(sent(form)).toMatchObject({
      ...{ purpose: 'STUDY', body: null, asksToMeet: ['MAYOR'], travellingBody: null },
      details: { benefit: 'Oppia pyöräilystä' },
    });
    expect(sent({ ...form, kind: 'OUTGOING_VISIT' })).toMatchObject({
      ...{ purpose: null, body: null, asksToMeet: [], travellingBody: 'MAYORALTY' },
      details: { theme: 'Asuminen', questions: ['Miten?', 'Miksi?'] },
    });
    expect(sent({ ...form, kind: 'CONGRESS_HOSPITALITY' }).details).toEqual({ participants: 300 });
    expect(sent({ ...form, kind: 'COOPERATION_MEETING' }).body).toBe('EUROCITIES');
  });

  it('says what is wrong on the field of the part', () => {
    const congress = { kind: 'CONGRESS_HOSPITALITY' };
    expect(wrong(aFormWithDetails({ participants: 'satoja' }, congress))).toEqual([
      'details.participants: wrong_count',
    ]);
    expect(wrong(aFormWithDetails({ eventName: 'a'.repeat(201) }, congress))).toEqual(['details.eventName: too_long']);
    const effects = { EMPLOYMENT: 'HUGE', BUSINESS: '', LIVELINESS: '', IMAGE: 'SMALL' };
    expect(wrong(aFormWithDetails({ effects }, congress))).toEqual(['details.effects.EMPLOYMENT: unknown_value']);
    expect(wrong(aFormWithDetails({ questions: `Miksi?\n${'a'.repeat(301)}` }, { kind: 'BENCHMARKING_TRIP' }))).toEqual(
      ['details.questions: too_long'],
    );
  });

  it('takes the direction the writer chose where the kind has two, and the kind’s own where it has one', () => {
    expect(sent(aForm({ kind: 'COOPERATION_MEETING', direction: 'OUTGOING' })).direction).toBe('OUTGOING');
    expect(sent(aForm({ kind: 'INCOMING_VISIT', direction: 'OUTGOING' })).direction).toBe('INCOMING');
    expect(sent(aForm({ kind: 'CITY_MARKETING_EVENT' })).direction).toBe('OUTGOING');
  });

  it('names staff by address when the visit is restricted', () => {
    const named = 'aino@hel.test, petra@hel.test';
    expect(sent(aForm({ confidentiality: 'RESTRICTED', named })).named).toEqual(['aino@hel.test', 'petra@hel.test']);
    expect(wrong(aForm({ named: 'Aino Virtanen' }))).toEqual(['named: wrong_format']);
  });

  it('raises the level only with a reason', () => {
    expect(wrong(aForm({ levelRaised: true, levelRaisedBecause: '  ' }))).toEqual(['levelRaisedBecause: required']);
    expect(sent(aForm({ levelRaised: true, levelRaisedBecause: 'Turvajärjestelyt' })).levelRaisedBecause).toBe(
      'Turvajärjestelyt',
    );
    expect(sent(aForm({ levelRaised: false, levelRaisedBecause: 'Turvajärjestelyt' })).levelRaisedBecause).toBeNull();
  });
});

describe('an unfinished form', () => {
  it('is a visit as far as it can be read', () => {
    const form = aForm({ title: '', startDate: '3.3.', announcedCount: '20', estimatedCostEur: 'kysy', country: 'XX' });
    const draft = toDraftInput({ ...form, organisation: 'Stockholms stad', topics: 'a'.repeat(101) });
    expect(draft).toMatchObject({
      title: '',
      startsAt: null,
      announcedCount: 20,
      estimatedCostEur: null,
      country: null,
    });
    expect(draft).toMatchObject({ organisation: 'Stockholms stad', topics: [] });
  });

  it('keeps a sure date when the other is wrong', () => {
    expect(toDraftInput(aForm({ endDate: '2.3.2027' }))).toMatchObject({
      startsAt: '2027-03-03T09:00:00+02:00',
      endsAt: null,
    });
  });

  it('is of the first kind when its kind is none', () => {
    expect(toDraftInput(aForm({ kind: 'PICNIC' })).kind).toBe('INCOMING_VISIT');
  });

  it('holds no character that a database cannot', () => {
    expect(wrong(aForm({ notes: 'a\u0000b' }))).toEqual(['notes: forbidden_characters']);
    expect(wrong(aForm({ notes: 'a\ud800b' }))).toEqual(['notes: forbidden_characters']);
  });

  it('is not endless', () => {
    const people = (count: number) => Array.from({ length: count }, () => aPerson({ name: 'a'.repeat(1500) }));
    expect(wrong(aForm({ guests: people(300) }))).toEqual([': form_too_large']);
    expect(wrong(aForm({ guests: people(200) })).every((issue) => issue.endsWith('too_long'))).toBe(true);
  });
});

describe('what a use case finds wrong in the visit', () => {
  it('is said on the fields of the form', () => {
    const form = aForm({ named: 'aino@hel.test\npetra@hel.test', guests: [emptyPerson(true), aPerson({ name: 'B' })] });
    const found = toFormIssues(
      ['startsAt', 'endsAt', 'named.1', 'guests.0.title', 'topics.2', 'title'].map((path) => ({ path, code: 'x' })),
      form,
    );
    expect(found.map(({ path }) => path)).toEqual([
      'startDate',
      'endTime',
      'named',
      'guests.1.title',
      'topics',
      'title',
    ]);
    expect(found[2]?.params).toEqual({ address: 'petra@hel.test' });
  });
});

describe('a form that was opened and sent again', () => {
  it('changes only what was changed in it', () => {
    const before = aForm({ announcedCount: '20', guests: [aPerson({ name: 'Anna Ek' })] });
    expect(formChanges(before, sent(before))).toEqual({});
    expect(formChanges(before, sent({ ...before, announcedCount: '21' }))).toEqual({ announcedCount: 21 });
    expect(formChanges(before, sent({ ...before, announcedCount: '' }))).toEqual({ announcedCount: null });
  });
});
