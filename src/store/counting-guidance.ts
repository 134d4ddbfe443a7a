import type { GuidanceBook } from '../ports/guidance-book.ts';
import type { Metrics } from '../ports/metrics.ts';

/** Whoever notes that an entry was of use has it counted. */
export function countingGuidance(book: GuidanceBook, metrics: Pick<Metrics, 'guidance'>): GuidanceBook {
  return {
    ...book,
    used: async (entries, use, at) => {
      await book.used(entries, use, at);
      for (const { source } of entries) metrics.guidance(source, use);
    },
  };
}
