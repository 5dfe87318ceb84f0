import { currentLanguage } from './index';
import { typeset } from './typeset';

/** A text that a service gives in both languages, or in one only. */
export type Localized = string | { fr: string; en?: string | null };

/** The text in the language of the page; French where nobody has translated it. */
export function localized(text: Localized | null | undefined): string {
  if (text === null || text === undefined) {
    return '';
  }
  if (typeof text === 'string') {
    return typeset(text);
  }
  return currentLanguage() === 'en' && text.en ? text.en : typeset(text.fr);
}

function locale(): string {
  return currentLanguage() === 'en' ? 'en-GB' : 'fr-FR';
}

/** A number as people write it: fine spaces between thousands, decimal comma in French. */
export function formatNumber(value: number, digits = 2): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** A share between 0 and 1, in percent. */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 })
    .format(share)
    .replace('\u00a0', '\u202f');
}

const UNITS: Record<string, Record<string, string>> = { fr: { EUR: '€' }, en: { EUR: '€', ETP: 'FTE' } };

/** The sign written after a number of this unit; counts have none. */
export function unitSign(unit: string | null | undefined): string {
  return unit ? (UNITS[currentLanguage()]?.[unit] ?? unit) : '';
}

/** A number followed by its unit, which a narrow no-break space holds to it. */
export function formatMeasure(value: number, unit?: string | null): string {
  const digits = Math.abs(value) >= 100 ? 0 : 1;
  const sign = unitSign(unit);
  return sign ? `${formatNumber(value, digits)}\u202f${sign}` : formatNumber(value, digits);
}

function asDate(value: string): Date {
  // A date without a time is that day wherever the reader is.
  return new Date(value.length === 10 ? `${value}T12:00:00` : value);
}

/** 11 décembre 2026 */
export function formatDate(value: string): string {
  return asDate(value).toLocaleDateString(locale(), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** 11 déc. */
export function formatDay(value: string): string {
  return asDate(value).toLocaleDateString(locale(), { day: 'numeric', month: 'short' });
}

/** 10 h 42 */
export function formatTime(value: string): string {
  const at = asDate(value);
  const minutes = String(at.getMinutes()).padStart(2, '0');
  if (currentLanguage() === 'en') {
    return `${at.getHours()}:${minutes}`;
  }
  return `${at.getHours()}\u00a0h${at.getMinutes() === 0 ? '' : `\u00a0${minutes}`}`;
}

/** Whole days from now until the end of that day; negative when it is past. */
export function daysUntil(value: string, now = new Date()): number {
  const end = asDate(value);
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(end) - midnight(now)) / 86_400_000);
}

const SPELLED: Record<string, readonly string[]> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
};

/** A small number as a word, as in a sentence; ten and more in figures. */
export function spell(count: number): string {
  return SPELLED[currentLanguage()]?.[count] ?? formatNumber(count);
}

/** The same at the head of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** « a, b et c »; « a et b, et c » where a name holds that word itself. */
export function formatList(items: readonly string[]): string {
  const and = currentLanguage() === 'en' ? ' and ' : ' et ';
  if (items.length > 1 && items.some((item) => item.includes(and))) {
    return `${items.slice(0, -1).join(', ')},${and}${items.at(-1)}`;
  }
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/** An edition as people name it: workbooks are titled once for all, so that the year is added where the title has none. */
export function editionName(edition: { title: Localized; year: number }): string {
  const title = localized(edition.title);
  if (title.includes(String(edition.year))) {
    return title;
  }
  return currentLanguage() === 'en' ? `${title}, ${edition.year} edition` : `${title}, édition ${edition.year}`;
}
