const GROUP = '\u202f';

export type NumberReading = { ok: true; value: string } | { ok: false; reason: 'notANumber' | 'notAWholeNumber' | 'notWhole' | 'tooLarge' };

const LARGEST_INT = 2_147_483_647;

/**
 * Reads a number as people type it: `125 000`, `125.000 €` in a field of whole numbers, `12,5` or `12.5` in one of
 * decimals. The value read has a point and no space, as the form stores it.
 */
export function readNumber(typed: string, whole: boolean): NumberReading {
  const text = typed.replace(/[\s\u00a0\u202f']/g, '').replace(/(€|%|km|kWh|ETP|h)$/i, '');
  if (whole && /^-?\d{1,3}(\.\d{3})+$/.test(text)) {
    return wholeNumber(text.replaceAll('.', ''));
  }
  if (!/^-?\d+([.,]\d+)?$/.test(text)) {
    return { ok: false, reason: whole ? 'notAWholeNumber' : 'notANumber' };
  }
  const value = text.replace(',', '.');
  if (!whole) {
    return { ok: true, value: String(Number(value)) };
  }
  return /[.]\d*[1-9]/.test(value) ? { ok: false, reason: 'notWhole' } : wholeNumber(value.split('.')[0] ?? value);
}

function wholeNumber(digits: string): NumberReading {
  const value = Number(digits);
  return Math.abs(value) > LARGEST_INT ? { ok: false, reason: 'tooLarge' } : { ok: true, value: String(value) };
}

/**
 * A stored number as people read it: fine spaces between thousands, and a comma in French. Four digits without a unit
 * stay together, since they are often a year.
 */
export function writeNumber(stored: string, language: string, unit?: string): string {
  if (stored === '' || Number.isNaN(Number(stored))) {
    return stored;
  }
  const [whole = '', decimals] = stored.split('.');
  const together = !unit && whole.replace('-', '').length <= 4;
  const grouped = together ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, GROUP);
  const comma = language === 'en' ? '.' : ',';
  return decimals ? `${grouped}${comma}${decimals}` : grouped;
}
