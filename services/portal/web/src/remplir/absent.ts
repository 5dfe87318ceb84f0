import { watch } from 'vue';

/**
 * Remembers in this browser which figures the structure said it does not have, so that the review does not ask again.
 * Only the names of the questions are kept, never an answer.
 */
export function rememberAbsent(absent: Set<string>, of: string): void {
  const key = `opp-absent/${of}`;
  try {
    const known: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    if (Array.isArray(known)) {
      known.filter((place) => typeof place === 'string').forEach((place) => absent.add(place));
    }
  } catch {
    localStorage.removeItem(key);
  }
  watch(absent, () => localStorage.setItem(key, JSON.stringify([...absent])));
}
