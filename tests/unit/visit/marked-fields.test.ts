import { describe, expect, it } from 'vitest';
import { formValuesSchema } from '@/lib/domain/visit/form-values';
import { markableFields } from '@/lib/domain/visit/marked-fields';
import { VISIT_KINDS } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { formFieldName } from '@/lib/i18n/form-field-name';
import { createTranslator } from 'next-intl';
import { aForm, aPerson } from '../../support/forms';

describe('the fields that can be marked in a return', () => {
  it('are those of the visit’s own form: guests and benefit of a visit to Helsinki, theme and travellers of a trip', () => {
    const incoming = markableFields(aForm());
    expect(incoming).toEqual(expect.arrayContaining(['title', 'startDate', 'guests', 'purpose', 'details.benefit']));
    expect(incoming).not.toContain('travellers');
    expect(incoming).not.toContain('details.theme');

    const trip = markableFields(aForm({ kind: 'BENCHMARKING_TRIP', direction: 'OUTGOING' }));
    expect(trip).toEqual(expect.arrayContaining(['travellers', 'travellingBody', 'details.theme']));
    expect(trip).not.toContain('guests');
    expect(trip).not.toContain('purpose');
  });

  it('keep people in sight who were written under another kind', () => {
    const trip = aForm({ kind: 'BENCHMARKING_TRIP', guests: [aPerson({ name: 'Anna Ek' })] });
    expect(markableFields(trip)).toContain('guests');
  });

  it.each(VISIT_KINDS)('of %s are fields of the form, and each has a name in its words', (kind) => {
    const values = aForm({ kind });
    const v = createTranslator({ locale: 'fi', messages: messagesOf('fi'), namespace: 'vocabulary' });
    const t = createTranslator({ locale: 'fi', messages: messagesOf('fi'), namespace: 'visitForm' });
    const known = { ...formValuesSchema.parse({}), ...formValuesSchema.parse({}).details };

    for (const field of markableFields(values)) {
      expect(known, field).toHaveProperty(field.replace('details.', ''));
      expect(formFieldName(field, 'INCOMING', t, v), field).not.toBe(field);
    }
  });
});
