import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetCopy, formAddress, keepCopy, readCopies, readCopy } from '@/components/visits/form/kept-copies';
import { aForm } from '../../support/forms';

/** A browser's store, as far as the copies need it: its keys are its own properties. */
class FakeStorage {
  getItem = (key: string): string | null => (Reflect.get(this, key) as string | undefined) ?? null;
  setItem = (key: string, value: string) => void Reflect.set(this, key, value);
  removeItem = (key: string) => void Reflect.deleteProperty(this, key);
}

const aCopy = (id: string, title: string, at = '2027-03-03T09:00:00Z') => ({
  ...{ id, at, values: aForm({ title }) },
  base: { version: 1, values: aForm() },
});

beforeEach(() => {
  vi.stubGlobal('window', { localStorage: new FakeStorage() });
});

describe('what a browser keeps of forms', () => {
  it('is only for the account that typed it', () => {
    keepCopy('aino', aCopy('v1', 'Ainon'));
    keepCopy('bo', aCopy('v1', 'Bon'));
    expect(readCopies('aino')).toEqual([aCopy('v1', 'Ainon')]);
    expect(readCopy('bo', 'v1')?.values.title).toBe('Bon');
    expect(readCopies('cia')).toEqual([]);

    forgetCopy('aino', 'v1');
    expect(readCopies('aino')).toEqual([]);
    expect(readCopies('bo')).toHaveLength(1);
  });

  it('is listed with the latest first', () => {
    keepCopy('aino', aCopy('v1', 'Vanha', '2027-03-03T09:00:00Z'));
    keepCopy('aino', aCopy('v2', 'Uusi', '2027-03-04T09:00:00Z'));
    expect(readCopies('aino').map(({ id }) => id)).toEqual(['v2', 'v1']);
  });

  it('is nothing where somebody else has written there, or the store is forbidden', () => {
    window.localStorage.setItem('vierailut-form:aino:v1', '{"title":"Vanhanmallinen"}');
    window.localStorage.setItem('vierailut-form:aino:v2', 'rikki');
    expect(readCopies('aino')).toEqual([]);

    vi.stubGlobal('window', {
      get localStorage() {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    });
    expect(() => keepCopy('aino', aCopy('v1', 'Ainon'))).not.toThrow();
    expect(readCopies('aino')).toEqual([]);
  });

  it('goes on where it was begun, or on the visit’s own page once it has been stored', () => {
    expect(formAddress('v1', null)).toBe('/visits/new?draft=v1');
    expect(formAddress('v1', 3)).toBe('/visits/v1/edit');
  });
});
