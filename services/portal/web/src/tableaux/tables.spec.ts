import { describe, expect, it } from 'vitest';
import type { Cell, Measure, Table } from '@/api/dashboard';
import { barsOf } from './bars';
import { classesOf, inkOf } from './classes';
import { gridOf, mainMeasure } from './grid';

const count: Measure = { id: 'n', statistic: 'COUNT', label: 'Structures' };
const sum: Measure = { id: 'sum', statistic: 'SUM', variable: 'rep', label: 'Représentations' };

function shown(codes: string[], measure: string, value: number): Cell {
  return { codes, measure, status: 'shown', value };
}

function hidden(codes: string[], measure: string): Cell {
  return { codes, measure, status: 'protected' };
}

const table = {
  chart: 'BAR',
  axes: [{ dimension: 'departement', label: 'Département', codes: [{ code: '09', label: 'Ariège' }, { code: '11', label: 'Aude' }, { code: '12', label: 'Aveyron' }, { code: '48', label: 'Lozère' }] }],
  measures: [count, sum],
  cells: [
    shown(['09'], 'n', 3), shown(['09'], 'sum', 96), hidden(['11'], 'n'), hidden(['11'], 'sum'),
    shown(['12'], 'n', 4), shown(['12'], 'sum', 192), shown(['48'], 'n', 0), shown(['48'], 'sum', 0),
    shown(['Total'], 'n', 8), shown(['Total'], 'sum', 300),
  ],
} as unknown as Table;

const crossed = {
  ...table,
  chart: 'STACKED',
  axes: [table.axes[0], { dimension: 'ou', label: 'Où', codes: [{ code: 'a', label: 'ici' }, { code: 'b', label: 'ailleurs' }] }],
  cells: [
    shown(['09', 'a'], 'sum', 24), shown(['09', 'b'], 'sum', 72), shown(['09', 'Total'], 'sum', 96),
    shown(['12', 'a'], 'sum', 48), hidden(['12', 'b'], 'sum'), shown(['12', 'Total'], 'sum', 192),
    shown(['Total', 'a'], 'sum', 100), shown(['Total', 'b'], 'sum', 200), shown(['Total', 'Total'], 'sum', 300),
  ],
} as unknown as Table;

describe('the grid of a table', () => {
  it('puts measures in columns and the total last', () => {
    const grid = gridOf(table, sum);

    expect(grid.columns.map((column) => column.key)).toEqual(['n', 'sum']);
    expect(grid.rows.at(-1)?.total).toBe(true);
    expect(grid.rows[1]?.cells.every(({ cell }) => cell?.status === 'protected')).toBe(true);
  });

  it('crosses two dimensions for one measure', () => {
    const grid = gridOf(crossed, sum);

    expect(grid.columns.map((column) => column.key)).toEqual(['a', 'b', 'Total']);
    expect(grid.rows[0]?.cells.map(({ cell }) => cell?.value)).toEqual([24, 72, 96]);
  });

  it('looks first at what is measured, not at how many answered', () => {
    expect(mainMeasure(table)).toBe(sum);
  });
});

describe('bars', () => {
  it('start from zero, the longest first, and gather what is protected', () => {
    const chart = barsOf(table, sum);

    expect(chart.bars.map((bar) => [bar.code, bar.width])).toEqual([['12', 1], ['09', 0.5], ['48', 0]]);
    expect(chart.hidden).toEqual(['Aude']);
  });

  it('leave the total of a sum out, which would dwarf its parts', () => {
    expect(barsOf(table, sum).bars.some((bar) => bar.total)).toBe(false);
  });

  it('stack shares, and say when a part is protected', () => {
    const bars = barsOf(crossed, sum).bars;

    expect(bars[0]?.total).toBe(true);
    expect(bars.find((bar) => bar.code === '09')?.parts.map((part) => part.share)).toEqual([0.25, 0.75]);
    expect(bars.find((bar) => bar.code === '12')).toMatchObject({ partly: true, width: 0.25 });
  });
});

describe('classes of a map', () => {
  it('leaves a third in each ink', () => {
    const classes = classesOf([10, 20, 30, 40, 50, 60]);

    expect(classes).toEqual({ low: 30, high: 50, count: 3 });
    expect([10, 30, 60].map((value) => inkOf(value, classes))).toEqual(['d3', 'd2', 'd1']);
  });

  it('rounds its bounds to what can be said', () => {
    expect(classesOf([1234, 5678, 9876])).toMatchObject({ low: 5700, high: 9900 });
  });
});
