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
      { kind: 'open', audiences: ['coreps', 'recherche'], sections: ['identite', 'budget'], whole: false },
      { kind: 'open', audiences: ['collectivites'], sections: [], whole: false },
      { kind: 'inside', audiences: [], sections: ['emploi'], whole: false },
    ]);
  });

  it('says apart what stays inside the network and what is refused even to it', () => {
    const closed = plainSentences(SECTIONS, { identite: ['reseau', 'coreps'], budget: ['reseau'], emploi: [] });

    expect(closed.slice(-2)).toEqual([
      { kind: 'inside', audiences: [], sections: ['budget'], whole: false },
      { kind: 'refused', audiences: [], sections: ['emploi'], whole: false },
    ]);
  });

  it('needs one sentence where nothing is permitted, or nothing outside of the network', () => {
    expect(plainSentences(SECTIONS, { identite: [], budget: [], emploi: [] })).toEqual([
      { kind: 'refused', audiences: [], sections: SECTIONS, whole: true },
    ]);
    expect(plainSentences(SECTIONS, { identite: ['reseau'], budget: ['reseau'], emploi: ['reseau'] })).toEqual([
      { kind: 'inside', audiences: [], sections: SECTIONS, whole: true },
    ]);
  });

  it('refuses a section to all with the network, and opens it to the network with anybody', () => {
    const choices: Choices = { identite: ['reseau'], budget: ['reseau', 'coreps', 'recherche'] };

    const refused = withChoice(choices, 'budget', 'reseau', false);
    expect(refused).toEqual({ identite: ['reseau'], budget: [] });
    expect(withChoice(refused, 'budget', 'recherche', true)['budget']).toEqual(['reseau', 'recherche']);
    expect(withChoice(refused, 'budget', 'reseau', true)['budget']).toEqual(['reseau']);
  });

  it('changes one choice and leaves the others', () => {
    const choices: Choices = { identite: ['reseau'], budget: ['reseau', 'coreps'] };

    expect(withChoice(choices, 'budget', 'recherche', true)['budget']).toEqual(['reseau', 'coreps', 'recherche']);
    expect(withChoice(choices, 'budget', 'coreps', false)).toEqual({ identite: ['reseau'], budget: ['reseau'] });
    expect(withChoice({}, 'emploi', 'coreps', true)['emploi']).toEqual(['reseau', 'coreps']);
  });
});
