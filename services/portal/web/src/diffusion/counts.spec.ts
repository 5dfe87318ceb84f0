import { describe, expect, it } from 'vitest';
import type { Table } from '@/api/dashboard';
import { countsOf, planOf } from './counts';

const table = {
  axes: [{ dimension: 'd', label: 'D', codes: [{ code: 'a', label: 'A' }, { code: 'b', label: 'B' }] }],
  measures: [{ id: 'n', statistic: 'COUNT', label: 'n' }, { id: 's', statistic: 'SUM', label: 's' }],
  cells: [
    { codes: ['a'], measure: 'n', status: 'shown', value: 4 },
    { codes: ['a'], measure: 's', status: 'protected', reason: 'DOMINANCE' },
    { codes: ['b'], measure: 'n', status: 'shown', value: 0 },
    { codes: ['b'], measure: 's', status: 'protected', reason: 'SECONDARY' },
    { codes: ['Total'], measure: 'n', status: 'shown', value: 4 },
    { codes: ['Total'], measure: 's', status: 'shown', value: 100 },
  ],
} as unknown as Table;

describe('what a release hides', () => {
  it('counts hidden cells by the rule that hides them, and they add up', () => {
    const counts = countsOf(table);

    expect(counts.hidden).toEqual({ FREQUENCY: 0, DOMINANCE: 1, SECONDARY: 1, DEPENDENT: 0 });
    expect(counts.shown + 2).toBe(counts.cells);
  });

  it('draws the plan of cells without a figure', () => {
    const rows = planOf(table).rows;

    expect(rows.map((row) => row.cells.map((cell) => cell.state))).toEqual([
      ['shown', 'protected'],
      ['zero', 'protected'],
      ['total', 'total'],
    ]);
    expect(JSON.stringify(rows)).not.toContain('100');
  });
});
