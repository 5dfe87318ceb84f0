import { describe, expect, it } from 'vitest';
import { typeset } from './typeset';

describe('French typography', () => {
  it('binds punctuation to the word before it', () => {
    expect(typeset('Que voulez-vous retirer ?')).toBe('Que voulez-vous retirer\u202f?');
    expect(typeset('Reste : deux')).toBe('Reste\u00a0: deux');
  });

  it('binds guillemets to what they hold', () => {
    expect(typeset('« oui »')).toBe('«\u202foui\u202f»');
  });

  it('curves apostrophes inside words', () => {
    expect(typeset("droits d'auteur")).toBe('droits d’auteur');
  });

  it('binds thousands, and leaves a year after a day alone', () => {
    expect(typeset('125 000 €')).toBe('125\u202f000\u202f€');
    expect(typeset('11 décembre 2026')).toBe('11 décembre 2026');
  });

  it('groups the amounts that a form writes into its words', () => {
    expect(typeset('Résultat : -148000 €')).toBe('Résultat\u00a0: -148\u202f000\u202f€');
  });
});
