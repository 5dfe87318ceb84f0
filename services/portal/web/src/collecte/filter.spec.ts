import { describe, expect, it } from 'vitest';
import type { FollowedStructure } from '@/api/collection';
import { countStates, filterStructures } from './filter';

const structures = [
  { structure: '1', name: 'Compagnie du Fil', commune: { code: '30189', name: 'Nîmes' }, departement: 'Gard', state: 'sent' },
  { structure: '2', name: 'La Piste', commune: 'Foix', departement: { code: '09', name: 'Ariège' }, state: 'to-do' },
] as FollowedStructure[];

describe('follow-up of structures', () => {
  it('finds by name or place, without accents', () => {
    expect(filterStructures(structures, 'nimes', '').map((one) => one.structure)).toEqual(['1']);
    expect(filterStructures(structures, 'ARIEGE', '').map((one) => one.structure)).toEqual(['2']);
  });

  it('keeps one state', () => {
    expect(filterStructures(structures, '', 'to-do').map((one) => one.structure)).toEqual(['2']);
    expect(filterStructures(structures, 'piste', 'sent')).toEqual([]);
  });

  it('counts each state', () => {
    expect(countStates(structures)).toMatchObject({ sent: 1, 'to-do': 1, draft: 0 });
  });
});
