import type { Range } from '../../../domain/text-position.ts';

/** What several parts of a file take from one place is told once, there. */
export function* onceByPlace<Signal extends { readonly range: Range }>(
  signals: Iterable<Signal>,
): Generator<Signal, void> {
  const told = new Set<number>();
  for (const signal of signals) {
    if (told.has(signal.range.start)) continue;
    told.add(signal.range.start);
    yield signal;
  }
}
