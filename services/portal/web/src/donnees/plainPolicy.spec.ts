import { describe, expect, it } from 'vitest';
import { plainSentences, withChoice, type Choices } from './plainPolicy';

const SECTIONS = ['identite', 'budget', 'emploi'];

describe('a policy in plain words', () => {
  it('says together what several audiences may read alike', () => {
    const choices: Choices = {
      identite: ['reseau', 'coreps', 'recherche'],
      budget: ['reseau', 'coreps', 'recherche'],
      emploi: ['reseau'],
    };

    expect(plainSentences(SECTIONS, choices)).toEqual([
      { audiences: ['coreps', 'recherche'], sections: ['identite', 'budget'], whole: false },
      { audiences: ['collectivites'], sections: [], whole: false },
      { audiences: [], sections: ['emploi'], whole: false },
    ]);
  });

  it('says last what stays inside the network', () => {
    const closed = plainSentences(SECTIONS, { identite: ['reseau'], budget: ['reseau'], emploi: [] });

    expect(closed.at(-1)).toEqual({ audiences: [], sections: SECTIONS, whole: true });
  });

  it('changes one choice and leaves the others', () => {
    const choices: Choices = { identite: ['reseau'], budget: ['reseau', 'coreps'] };

    expect(withChoice(choices, 'budget', 'recherche', true)['budget']).toEqual(['reseau', 'coreps', 'recherche']);
    expect(withChoice(choices, 'budget', 'coreps', false)).toEqual({ identite: ['reseau'], budget: ['reseau'] });
    expect(withChoice({}, 'emploi', 'coreps', true)['emploi']).toEqual(['reseau', 'coreps']);
  });
});
