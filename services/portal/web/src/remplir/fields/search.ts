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
  /** Its own name, simplified: the label without what is in brackets after it, such as a département. */
  name: string;
  /** Everything it can be found by, simplified. */
  words: string;
}

export function entryOf(value: string, label: string, properties: readonly (readonly [string, string])[]): Entry {
  const found = [label, value, ...properties.map(([, text]) => text)];
  return { value, label, name: simplify(label.replace(/\s*\([^)]*\)\s*$/, '')), words: simplify(found.join(' ')) };
}

/** Entries holding every word typed: the one so named first, then those that begin with them, then in their own order. */
export function findEntries(entries: readonly Entry[], typed: string, limit: number): Entry[] {
  const sought = simplify(typed);
  if (sought === '') {
    return [];
  }
  const words = sought.split(' ');
  const found = entries.filter((entry) => words.every((word) => ` ${entry.words}`.includes(` ${word}`)));
  const rank = (entry: Entry): number => (entry.name === sought ? 0 : entry.words.startsWith(sought) ? 1 : 2);
  return [0, 1, 2].flatMap((wanted) => found.filter((entry) => rank(entry) === wanted)).slice(0, limit);
}
