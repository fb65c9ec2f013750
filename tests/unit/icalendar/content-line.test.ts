import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, line, mailto, parameterValue, textLine } from '@/lib/domain/icalendar/content-line';

const octets = (text: string) => Buffer.byteLength(text, 'utf8');
/** The physical lines of what was written, without their ends. */
const physical = (written: string) => written.slice(0, -2).split('\r\n');
const unfold = (written: string) => written.replaceAll('\r\n ', '').slice(0, -2);

describe('a line', () => {
  it('of 75 octets stays whole, and of 76 is folded', () => {
    const name = 'SUMMARY:';
    expect(physical(line('SUMMARY', 'a'.repeat(75 - name.length)))).toHaveLength(1);
    expect(physical(line('SUMMARY', 'a'.repeat(76 - name.length))).map(octets)).toEqual([75, 2]);
  });

  it.each([
    ['ä', 2],
    ['€', 3],
    ['🎉', 4],
  ])('is never folded inside %s, which has %i octets', (letter, size) => {
    for (let before = 60; before <= 75; before++) {
      const written = line('X', 'a'.repeat(before) + letter.repeat(3));
      expect(octets(letter)).toBe(size);
      for (const part of physical(written)) {
        expect(octets(part)).toBeLessThanOrEqual(75);
        expect(part).not.toContain('\uFFFD');
        expect(Buffer.from(part, 'utf8').toString('utf8')).toBe(part);
      }
      expect(unfold(written)).toBe(`X:${'a'.repeat(before)}${letter.repeat(3)}`);
    }
  });

  it('ends with CRLF and unfolds to what was written, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const written = textLine('SUMMARY', text);
        expect(written.endsWith('\r\n')).toBe(true);
        expect(Math.max(...physical(written).map(octets))).toBeLessThanOrEqual(75);
        expect(unfold(written)).toBe(`SUMMARY:${escapeText(text)}`);
      }),
      { seed: 20261125, numRuns: 500 },
    );
  });
});

describe('a text', () => {
  it('has its backslashes, semicolons, commas and line ends escaped, and nothing else', () => {
    expect(escapeText('a\\b;c,d\ne\r\nf\rg:h"i')).toBe('a\\\\b\\;c\\,d\\ne\\nf\\ng:h"i');
  });

  it('loses the control characters that the format cannot hold, but not its tabs', () => {
    expect(escapeText('a\u0000b\tc\u007Fd')).toBe('ab\tcd');
  });

  it('has half a surrogate pair replaced, so that it is UTF-8', () => {
    expect(escapeText('a\uD83Cb🎉')).toBe('a\uFFFDb🎉');
  });

  it('of several values is separated by commas that belong to none of them', () => {
    expect(textLine('CATEGORIES', ['a,b', 'c'])).toBe('CATEGORIES:a\\,b,c\r\n');
  });
});

describe('a parameter', () => {
  it('is quoted only where it holds one of the separators', () => {
    expect(parameterValue('Anna Ek')).toBe('Anna Ek');
    expect(parameterValue('Ek, Anna')).toBe('"Ek, Anna"');
    expect(parameterValue('a:b')).toBe('"a:b"');
    expect(parameterValue('a;b')).toBe('"a;b"');
  });

  it('tells quotation marks, carets and line ends as RFC 6868 does', () => {
    expect(parameterValue('Anna "Ansku" Ek')).toBe("Anna ^'Ansku^' Ek");
    expect(parameterValue('a^b\nc')).toBe('a^^b^nc');
  });

  it('does not end in a backslash, which would escape what follows for some readers', () => {
    expect(parameterValue('a\\b\\')).toBe('a\\b');
  });

  it('that is not given leaves no trace', () => {
    expect(line('ATTENDEE', 'mailto:a@b.fi', { CN: undefined, RSVP: 'TRUE' })).toBe(
      'ATTENDEE;RSVP=TRUE:mailto:a@b.fi\r\n',
    );
  });
});

it('an address keeps its usual signs and has the others encoded', () => {
  expect(mailto("anna.ek+o'hara_1@hel.fi")).toBe("mailto:anna.ek+o'hara_1@hel.fi");
  expect(mailto('äö x,y@hel.fi')).toBe('mailto:%C3%A4%C3%B6%20x%2Cy@hel.fi');
});
