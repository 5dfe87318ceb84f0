import { TOTAL, type Cell, type Code, type Measure, type Table } from '@/api/dashboard';
import { addsUp, indexOf, rowCell } from './grid';

export interface BarPart {
  code: string;
  /** Share of the width, from 0 to 1. */
  from: number;
  width: number;
  share: number;
}

export interface Bar {
  code: string;
  label: Code['label'] | null;
  total: boolean;
  state: 'shown' | 'protected' | 'empty';
  value: number;
  units: number | null;
  /** Length of the bar, from 0 to 1; for stacked bars the parts that are shown. */
  width: number;
  parts: BarPart[];
  /** Some parts are protected: what is left of the bar is hatched. */
  partly: boolean;
}

export interface BarChart {
  bars: Bar[];
  /** Labels of the rows that are protected whole, gathered on one line. */
  hidden: (Code['label'])[];
  stacked: boolean;
}

const MOST_PARTS = 3;
const TERRITORIES = new Set(['departement', 'epci', 'commune', 'region']);

function stateOf(cell: Cell | undefined): Bar['state'] {
  if (cell?.status === 'protected') {
    return 'protected';
  }
  return cell?.value === undefined || cell.value === null || cell.value === 0 ? 'empty' : 'shown';
}

function bareBar(table: Table, measure: Measure, code: string, label: Code['label'] | null): Bar {
  const cell = rowCell(table, code, measure.id);
  return {
    code, label, total: code === TOTAL, state: stateOf(cell), value: cell?.value ?? 0, units: cell?.units ?? null,
    width: 0, parts: [], partly: false,
  };
}

function withParts(bar: Bar, table: Table, measure: Measure): Bar {
  const find = indexOf(table);
  let from = 0;
  const parts: BarPart[] = [];
  for (const { code } of table.axes[1]?.codes ?? []) {
    const cell = find([bar.code, code], measure.id);
    const share = cell?.status === 'shown' && bar.value > 0 ? (cell.value ?? 0) / bar.value : 0;
    if (share > 0) {
      parts.push({ code, from, width: share, share });
      from += share;
    }
  }
  const partly = (table.axes[1]?.codes ?? []).some(({ code }) => find([bar.code, code], measure.id)?.status === 'protected');
  return { ...bar, parts, partly, width: from };
}

/** Stacked to the whole: only amounts that add up, and few enough parts to tell apart in grey. */
export function canStack(table: Table, measure: Measure): boolean {
  const parts = table.axes[1]?.codes.length ?? 0;
  return table.chart === 'STACKED' && parts > 0 && parts <= MOST_PARTS && addsUp(measure);
}

/**
 * Bars of a table, zero at the left. Places are in the order of what is drawn first, other codes in their own order; rows
 * protected whole are gathered, since nothing distinguishes them.
 */
export function barsOf(table: Table, measure: Measure): BarChart {
  const axis = table.axes[0];
  const stacked = canStack(table, measure);
  const all = (axis?.codes ?? []).map((code) => bareBar(table, measure, code.code, code.label));
  const shown = all.filter((bar) => bar.state === 'shown');
  if (axis && TERRITORIES.has(axis.dimension)) {
    shown.sort((a, b) => b.value - a.value);
  }
  if (stacked) {
    const first = (bar: Bar): number => withParts(bar, table, measure).parts.find((part) => part.from === 0)?.share ?? 0;
    shown.sort((a, b) => first(b) - first(a));
  }
  const total = bareBar(table, measure, TOTAL, null);
  const head = total.state === 'shown' && (stacked || !addsUp(measure)) ? [total] : [];
  const rows = [...head, ...shown];
  const longest = Math.max(1e-9, ...rows.map((bar) => bar.value));
  const bars = rows.map((bar) => (stacked ? withParts(bar, table, measure) : { ...bar, width: bar.value / longest }));
  return {
    bars: [...bars, ...all.filter((bar) => bar.state === 'empty')],
    hidden: all.filter((bar) => bar.state === 'protected').map((bar) => bar.label ?? bar.code),
    stacked,
  };
}
