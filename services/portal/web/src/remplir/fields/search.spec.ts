import { describe, expect, it } from 'vitest';
import { entryOf, findEntries } from './search';

const communes = [
  entryOf('30189', 'Nîmes (30)', [['postcode', '30000']]),
  entryOf('31433', 'Puydaniel (31)', [['postcode', '31190']]),
  entryOf('34270', 'Saint-Jean-de-Védas (34)', [['postcode', '34430']]),
  entryOf('31360', 'Montauban-de-Luchon (31)', [['postcode', '31110']]),
  entryOf('82121', 'Montauban (82)', [['postcode', '82000']]),
  entryOf('34172', 'Montpellier (34)', [['postcode', '34000']]),
];

function names(typed: string): string[] {
  return findEntries(communes, typed, 10).map((entry) => entry.value);
}

describe('search in a long list', () => {
  it('forgets accents and capitals', () => expect(names('nimes')).toEqual(['30189']));

  it('reads St as Saint', () => expect(names('st jean')).toEqual(['34270']));

  it('finds a postcode', () => expect(names('34430')).toEqual(['34270']));

  it('puts first what begins with the words', () => expect(names('34')).toEqual(['34270', '34172']));

  it('puts the name itself before longer names', () => expect(names('montauban')).toEqual(['82121', '31360']));

  it('puts one name before another in the order of the list', () => expect(names('monta')).toEqual(['31360', '82121']));

  it('matches the beginning of words only', () => expect(names('ellier')).toEqual([]));

  it('finds nothing when nothing is typed', () => expect(names('  ')).toEqual([]));
});
