/** Words without accents, capitals or punctuation, and « St » for « Saint »: how a commune is typed in a hurry. */
export function simplify(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint')
    .trim();
}

export interface Entry {
  value: string;
  label: string;
  /** Everything it can be found by, simplified. */
  words: string;
}

export function entryOf(value: string, label: string, properties: readonly (readonly [string, string])[]): Entry {
  const found = [label, value, ...properties.map(([, text]) => text)];
  return { value, label, words: simplify(found.join(' ')) };
}

/** Entries holding every word typed; those that begin with them come first, then in their own order. */
export function findEntries(entries: readonly Entry[], typed: string, limit: number): Entry[] {
  const sought = simplify(typed);
  if (sought === '') {
    return [];
  }
  const words = sought.split(' ');
  const found = entries.filter((entry) => words.every((word) => ` ${entry.words}`.includes(` ${word}`)));
  const first = found.filter((entry) => entry.words.startsWith(sought));
  const rest = found.filter((entry) => !entry.words.startsWith(sought));
  return [...first, ...rest].slice(0, limit);
}
