import { describe, expect, it } from 'vitest';
import { readDay, writeDay } from './days';
import { readNumber, writeNumber } from './numbers';

describe('numbers as people type them', () => {
  it.each([
    ['125 000', '125000'],
    ['125\u202f000 €', '125000'],
    ['125.000', '125000'],
    ['0', '0'],
    ['12,0', '12'],
  ])('reads the whole number %s', (typed, value) => {
    expect(readNumber(typed, true)).toEqual({ ok: true, value });
  });

  it.each([
    ['12,5', '12.5'],
    ['12.5', '12.5'],
    ['1 204,25', '1204.25'],
  ])('reads the decimal %s, and not ten times more', (typed, value) => {
    expect(readNumber(typed, false)).toEqual({ ok: true, value });
  });

  it('says why it cannot read', () => {
    expect(readNumber('environ 12', true)).toEqual({ ok: false, reason: 'notAWholeNumber' });
    expect(readNumber('12,5', true)).toEqual({ ok: false, reason: 'notWhole' });
    expect(readNumber('3 000 000 000', true)).toEqual({ ok: false, reason: 'tooLarge' });
    expect(readNumber('1,2,3', false)).toEqual({ ok: false, reason: 'notANumber' });
  });

  it('writes with fine spaces and a decimal comma', () => {
    expect(writeNumber('1250000', 'fr')).toBe('1\u202f250\u202f000');
    expect(writeNumber('1204.25', 'fr', 'EUR')).toBe('1\u202f204,25');
    expect(writeNumber('-1204.25', 'en', 'EUR')).toBe('-1\u202f204.25');
  });

  it('keeps the digits of a year together', () => {
    expect(writeNumber('2009', 'fr')).toBe('2009');
    expect(writeNumber('2009', 'fr', 'EUR')).toBe('2\u202f009');
  });
});

describe('days as people write them', () => {
  it.each(['31/12/2025', '31.12.25', '31 déc. 2025', '31 décembre 2025', '2025-12-31'])('reads %s', (typed) => {
    expect(readDay(typed)).toBe('2025-12-31');
  });

  it('reads the day first', () => {
    expect(readDay('03/04/2025')).toBe('2025-04-03');
    expect(readDay('1er août 2025')).toBe('2025-08-01');
  });

  it.each(['31/02/2025', '12/31/2025', 'hier', '2025', ''])('refuses %s', (typed) => {
    expect(readDay(typed)).toBeNull();
  });

  it('writes the day first', () => {
    expect(writeDay('2025-12-31')).toBe('31/12/2025');
  });
});
