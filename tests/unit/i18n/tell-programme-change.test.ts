import { createTranslator } from 'next-intl';
import { describe, expect, it } from 'vitest';
import { programmeDifferences } from '@/lib/domain/programme/programme-differences';
import type { GuestItem } from '@/lib/domain/programme/published-programme';
import type { Locale } from '@/lib/domain/visit/vocabulary';
import { messagesOf } from '@/lib/i18n/messages/messages-of';
import { tellChange } from '@/lib/i18n/tell-programme-change';
import { at } from '../../support/programme-items';
import { aGuestItem } from '../../support/published-items';

function told(change: Partial<GuestItem>, locale: Locale): string[] {
  const t = createTranslator({ locale, messages: messagesOf(locale), namespace: 'published' });
  return programmeDifferences([aGuestItem()], [aGuestItem(change)]).flatMap((one) => tellChange(one, t, locale).lines);
}

describe('a change of the programme in words', () => {
  it('says when the item was and when it is', () => {
    const moved = { startsAt: at('04 10:00'), endsAt: at('04 11:00') };
    expect(told(moved, 'fi')).toEqual(['Aika: 4.3.2027 klo 10.00–11.00 (ennen 3.3.2027 klo 9.00–10.00)']);
    expect(told(moved, 'sv')).toEqual(['Tid: 4.3.2027 kl. 10.00–11.00 (tidigare 3.3.2027 kl. 9.00–10.00)']);
    expect(told(moved, 'en')).toEqual(['Time: 4 March 2027, 10:00–11:00 (before: 3 March 2027, 9:00–10:00)']);
  });

  it('says where it is in the reader’s language, and who is there', () => {
    const venue = { name: { fi: 'Kaupungintalo', sv: 'Stadshuset' }, address: '' };
    expect(told({ venue }, 'sv')).toEqual(['Plats: Stadshuset (tidigare ingen plats)']);
    const people = [{ name: 'Heli Isäntä', title: {}, duty: 'HOST' as const }];
    expect(told({ people }, 'en')).toEqual(['Taking part: Heli Isäntä (host) (before: nobody named)']);
  });

  it('gives the new title and the old, and of notes only that they have changed', () => {
    expect(told({ title: { fi: 'Lounas' } }, 'fi')).toEqual(['Otsikko: ”Lounas” (ennen ”Tapaaminen”)']);
    expect(told({ notes: { fi: 'Passi mukaan' } }, 'fi')).toEqual(['Lisätietoja on muutettu']);
  });

  it('never says that something is now what it was before, where only another language has changed', () => {
    expect(told({ title: { fi: 'Tapaaminen', en: 'Appointment' } }, 'fi')).toEqual(['Lisätietoja on muutettu']);
  });
});
