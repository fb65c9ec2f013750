import { describe, expect, it } from 'vitest';
import {
  readAmount,
  readCount,
  readDay,
  readLines,
  readTime,
  writeAmount,
  writeDay,
  writeTime,
} from '@/lib/domain/shared/as-typed';

describe('a day as typed', () => {
  it.each([
    ['3.3.2027', '2027-03-03'],
    ['03.03.2027', '2027-03-03'],
    [' 3. 3. 2027 ', '2027-03-03'],
    ['31.12.2027', '2027-12-31'],
    ['29.2.2028', '2028-02-29'],
    ['2027-03-03', '2027-03-03'],
  ])('%j is %s', (typed, day) => expect(readDay(typed)).toBe(day));

  it.each([
    '29.2.2027',
    '31.4.2027',
    '0.1.2027',
    '1.13.2027',
    '3.3.27',
    '3.3.',
    '3/3/2027',
    'huomenna',
    '',
    '2027-3-3',
  ])('%j is asked again', (typed) => expect(readDay(typed)).toBeNull());

  it('comes back as it is written in Finland', () => {
    expect(writeDay('2027-03-03')).toBe('3.3.2027');
    expect(readDay(writeDay('2028-02-29'))).toBe('2028-02-29');
  });
});

describe('a time as typed', () => {
  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    ['9:30', '09:30'],
    ['09.05', '09:05'],
    ['klo 9.30', '09:30'],
    ['kl. 14', '14:00'],
    ['0.00', '00:00'],
    ['23.59', '23:59'],
  ])('%j is %s', (typed, time) => expect(readTime(typed)).toBe(time));

  it.each(['24.00', '9.60', '9.3', '930', '9,30', '-1', 'aamulla', ''])('%j is asked again', (typed) =>
    expect(readTime(typed)).toBeNull(),
  );

  it('comes back as it is written in Finland', () => {
    expect(writeTime('09:05')).toBe('9.05');
    expect(writeTime('00:00')).toBe('0.00');
  });
});

describe('a sum as typed', () => {
  it.each([
    ['1500', 1500],
    ['1 500', 1500],
    ['1\u00a0500,5', 1500.5],
    ['1500.50', 1500.5],
    ['1 500,50 €', 1500.5],
    ['20 euroa', 20],
    ['0', 0],
  ])('%j is %d', (typed, amount) => expect(readAmount(typed)).toBe(amount));

  it.each(['1.500', '1,500,50', '-5', '12e3', 'n. 500', '1500,555', '€', ''])('%j is asked again', (typed) =>
    expect(readAmount(typed)).toBeNull(),
  );

  it('comes back with cents only when there are some', () => {
    expect(writeAmount(1500)).toBe('1500');
    expect(writeAmount(1500.5)).toBe('1500,50');
  });
});

describe('a count as typed', () => {
  it('is a whole number', () => {
    expect(readCount('1 200')).toBe(1200);
    expect(readCount('0')).toBe(0);
    for (const typed of ['', '-1', '2,5', 'kaksi', '20 henkeä']) expect(readCount(typed)).toBeNull();
  });
});

it('lines that are empty say nothing', () => {
  expect(readLines(' Pyöräily \n\n  Raitiotiet\r\n ')).toEqual(['Pyöräily', 'Raitiotiet']);
});
