import { describe, expect, it } from 'vitest';
import { type Delegate, delegateSchema, NO_DETAILS } from '@/lib/domain/delegation/delegate';
import { readDelegationValues, toScreenPath } from '@/lib/domain/delegation/read-values';
import { toValues } from '@/lib/domain/delegation/to-values';
import { emptyDelegate } from '@/lib/domain/delegation/values';
import { formatLanguage } from '@/lib/i18n/formats';

const ID = '7b4d2b1e-0d3c-4b8a-9a52-0d8f3b1a0001';
const inFinnish = (code: string) => formatLanguage(code, 'fi');

describe('a delegation as typed', () => {
  it('shows a delegate and reads them back the same', () => {
    const delegate: Delegate = {
      ...{
        id: ID,
        name: 'DE LA CRUZ, María',
        title: 'Alcaldesa',
        rank: 'MAYOR',
        rankOrigin: 'GIVEN',
        organisation: 'Madrid',
      },
      ...NO_DETAILS,
      ...{ role: 'COMPANION', companionOf: ID, languages: ['es', 'en'], inOfficeSince: '2024-02-29', former: true },
      ...{
        familyName: 'DE LA CRUZ',
        formOfAddress: 'Excma. Sra.',
        pronunciation: 'kruth',
        email: 'm@example.org',
        present: false,
      },
    };
    const { rankOrigin: _, ...same } = delegate;
    const read = readDelegationValues({ announcedCount: '12', delegates: [toValues(delegate, inFinnish)] });
    expect(read.unread).toEqual([]);
    expect(read.written).toEqual({ announcedCount: 12, delegates: [same] });
    expect(delegateSchema.safeParse(read.written.delegates[0]).success).toBe(true);
  });

  it('leaves empty rows out, and says on which row of the screen something is wrong', () => {
    const wrong = { ...emptyDelegate(ID), name: 'Bo', languages: 'klingon', inOfficeSince: '31.2.2020' };
    const read = readDelegationValues({ announcedCount: 'many', delegates: [emptyDelegate(ID), wrong] });
    expect(read.written.delegates).toHaveLength(1);
    expect(read.unread).toEqual([
      { path: 'announcedCount', code: 'wrong_count' },
      { path: 'delegates.1.languages', code: 'unknown_language' },
      { path: 'delegates.1.inOfficeSince', code: 'wrong_date' },
    ]);
    expect(toScreenPath('delegates.0.email', read.rows)).toBe('delegates.1.email');
    expect(toScreenPath('delegates', read.rows)).toBe('delegates');
  });

  it('takes a rank that nobody chose for the title’s, and none chosen for none', () => {
    const rankOf = (rank: string) =>
      readDelegationValues({ announcedCount: '', delegates: [{ ...emptyDelegate(ID), name: 'Bo', rank }] }).written
        .delegates[0];
    expect(rankOf('')).not.toHaveProperty('rank');
    expect(rankOf('NONE')).toMatchObject({ rank: null });
  });
});
