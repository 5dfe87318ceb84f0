const MONTHS = [
  ['janvier', 'january'], ['fevrier', 'february'], ['mars', 'march'], ['avril', 'april'], ['mai', 'may'],
  ['juin', 'june'], ['juillet', 'july'], ['aout', 'august'], ['septembre', 'september'],
  ['octobre', 'october'], ['novembre', 'november'], ['decembre', 'december'],
] as const;

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function monthNumber(word: string): number {
  if (/^\d+$/.test(word)) {
    return Number(word);
  }
  const sought = word.replace('.', '');
  return sought.length < 3 ? 0 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(sought))) + 1;
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/**
 * Reads a day as people write it, day first: `31/12/2025`, `31.12.25`, `1er août 2025`; `2025-12-31` too. Null when it
 * is no day of the calendar.
 */
export function readDay(typed: string): string | null {
  const text = plain(typed);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) {
    return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  }
  const day = /^(\d{1,2})(?:er)?[\s/.-]+([\p{L}\d]+\.?)[\s/.-]+(\d{4}|\d{2})$/u.exec(text);
  if (!day) {
    return null;
  }
  const year = Number(day[3]);
  return isoDay(year < 100 ? 2000 + year : year, monthNumber(day[2] ?? ''), Number(day[1]));
}

/** `2025-12-31` as `31/12/2025`. */
export function writeDay(stored: string): string {
  const [year, month, day] = stored.slice(0, 10).split('-');
  return year && month && day ? `${day}/${month}/${year}` : stored;
}
