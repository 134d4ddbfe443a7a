interface Range {
  readonly start: number;
  readonly end: number;
}

export const without = (ranges: readonly Range[], range: Range): Range[] =>
  ranges.filter((other) => other['start'] !== range.start || other.end !== other['end']); // expect: self-compare
