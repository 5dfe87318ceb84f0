import { TOTAL, type Axis, type Cell, type Code, type Measure, type Table } from '@/api/dashboard';

export interface GridCell {
  /** Undefined where nothing was computed: no structure is there, a true zero for counts and sums. */
  cell: Cell | undefined;
  measure: Measure;
}

export interface GridRow {
  code: string;
  label: Code['label'] | null;
  total: boolean;
  cells: GridCell[];
}

export interface GridColumn {
  key: string;
  label: Code['label'] | null;
  measure: Measure;
  code: string | null;
}

export interface Grid {
  columns: GridColumn[];
  rows: GridRow[];
}

const SEPARATOR = '\u0000';

/** The cells of a table by their codes and measure. */
export function indexOf(table: Table): (codes: readonly string[], measure: string) => Cell | undefined {
  const index = new Map(table.cells.map((cell) => [[...cell.codes, cell.measure].join(SEPARATOR), cell]));
  return (codes, measure) => index.get([...codes, measure].join(SEPARATOR));
}

export function isProtected(cell: Cell | undefined): boolean {
  return cell?.status === 'protected';
}

/** The measure that the reader looks at first: what is asked, rather than how many answered. */
export function mainMeasure(table: Table): Measure | undefined {
  return table.measures.find((measure) => measure.statistic !== 'COUNT') ?? table.measures[0];
}

function columnsOf(table: Table, measure: Measure): GridColumn[] {
  const second = table.axes[1];
  if (!second) {
    return table.measures.map((one) => ({ key: one.id, label: one.label, measure: one, code: null }));
  }
  const codes: GridColumn[] = second.codes.map((code) => ({ key: code.code, label: code.label, measure, code: code.code }));
  return [...codes, { key: TOTAL, label: null, measure, code: TOTAL }];
}

/**
 * The table as it is set: rows are the codes of the first dimension with their total, columns the measures, or the codes
 * of the second dimension for one measure.
 */
export function gridOf(table: Table, measure: Measure): Grid {
  const find = indexOf(table);
  const columns = columnsOf(table, measure);
  const first: Axis | undefined = table.axes[0];
  const codes: { code: string; label: Code['label'] | null }[] = [...(first?.codes ?? []), { code: TOTAL, label: null }];
  const rows = codes.map(({ code, label }) => ({
    code,
    label,
    total: code === TOTAL,
    cells: columns.map((column) => ({
      measure: column.measure,
      cell: find(placeOf(table, code, column.code), column.measure.id),
    })),
  }));
  return { columns, rows };
}

function placeOf(table: Table, row: string, column: string | null): string[] {
  if (table.axes.length === 0) {
    return [];
  }
  return column === null ? [row] : [row, column];
}

/** The cell of a row whatever the second dimension: what bars and maps show. */
export function rowCell(table: Table, row: string, measure: string): Cell | undefined {
  return indexOf(table)(table.axes.length > 1 ? [row, TOTAL] : [row], measure);
}

/** Whether sums over rows make sense: the total of a mean is no larger than its parts. */
export function addsUp(measure: Measure): boolean {
  return measure.statistic === 'SUM' || measure.statistic === 'COUNT';
}
