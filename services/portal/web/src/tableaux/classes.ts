/** Three inks of a map, from the lightest: values below `low`, up to `high`, above it. */
export interface Classes {
  low: number;
  high: number;
  count: number;
}

/** Bounds that leave about a third of the values in each class, rounded to two figures so that they can be said. */
export function classesOf(values: readonly number[]): Classes {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const low = rounded(at(1 / 3));
  const high = rounded(at(2 / 3));
  return { low, high, count: low === high ? 2 : 3 };
}

function rounded(value: number): number {
  if (value === 0) {
    return 0;
  }
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  const scaled = Math.round(value / step) * step;
  return Number(scaled.toPrecision(4));
}

/** The ink of a value: `d3` is the lightest, `d1` the darkest. */
export function inkOf(value: number, classes: Classes): 'd1' | 'd2' | 'd3' {
  if (value >= classes.high) {
    return 'd1';
  }
  return value >= classes.low ? 'd2' : 'd3';
}
