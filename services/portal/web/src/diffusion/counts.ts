import { TOTAL, type Reason, type Table } from '@/api/dashboard';
import { gridOf, isProtected, mainMeasure, type GridColumn } from '@/tableaux/grid';

export const REASONS: readonly Reason[] = ['FREQUENCY', 'DOMINANCE', 'SECONDARY', 'DEPENDENT'];

export interface TableCounts {
  table: Table;
  cells: number;
  shown: number;
  hidden: Record<Reason, number>;
}

/** How many cells of a table are hidden, by the rule that hides them. */
export function countsOf(table: Table): TableCounts {
  const hidden: Record<Reason, number> = { FREQUENCY: 0, DOMINANCE: 0, SECONDARY: 0, DEPENDENT: 0 };
  for (const cell of table.cells) {
    if (cell.status === 'protected' && cell.reason) {
      hidden[cell.reason] += 1;
    }
  }
  const shown = table.cells.filter((cell) => cell.status === 'shown').length;
  return { table, cells: table.cells.length, shown, hidden };
}

export interface PlanCell {
  state: 'shown' | 'total' | 'zero' | 'protected';
  reason: Reason | null;
}

export interface PlanRow {
  label: Table['title'] | null;
  total: boolean;
  cells: PlanCell[];
}

/** The table as a plan of its cells, without a figure: which are shown, which are hidden and why. */
export function planOf(table: Table): { columns: GridColumn[]; rows: PlanRow[] } {
  const measure = mainMeasure(table);
  if (!measure) {
    return { columns: [], rows: [] };
  }
  const grid = gridOf(table, measure);
  const rows = grid.rows.map((row) => ({
    label: row.label,
    total: row.code === TOTAL,
    cells: row.cells.map(({ cell }): PlanCell => {
      if (isProtected(cell)) {
        return { state: 'protected', reason: cell?.reason ?? null };
      }
      return { state: row.total ? 'total' : cell?.value ? 'shown' : 'zero', reason: null };
    }),
  }));
  return { columns: grid.columns, rows };
}
