import { describe, expect, it } from 'vitest';
import { formatList } from './format';

describe('a list in a sentence', () => {
  it('is joined by one word before the last', () => {
    expect(formatList(['Ariège', 'Aude', 'Tarn-et-Garonne'])).toBe('Ariège, Aude et Tarn-et-Garonne');
  });

  it('has commas between names that hold that word themselves', () => {
    expect(formatList(['le Coreps et les autres filières', 'le réseau de la filière'])).toBe(
      'le Coreps et les autres filières, et le réseau de la filière',
    );
    expect(formatList(['le Coreps et les autres filières'])).toBe('le Coreps et les autres filières');
  });
});
