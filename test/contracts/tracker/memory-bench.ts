import type { Ticket, Tracker } from '../../../src/ports/tracker.ts';
import type { TrackerBench } from './tracker-bench.ts';

/** A tracker that is a list. */
function memoryTracker(tickets: readonly Ticket[]): Tracker {
  return {
    tickets: (references) =>
      Promise.resolve(
        references.flatMap(({ tracker, name }) =>
          tickets.filter(({ reference }) => reference.tracker === tracker && reference.name === name),
        ),
      ),
  };
}

export function startMemoryBench(): Promise<TrackerBench> {
  const tickets: Ticket[] = [];
  let count = 0;
  const next = () => ({ tracker: 'forge', name: String(++count) }) as const;
  return Promise.resolve({
    tracker: memoryTracker(tickets),
    open: (words) => {
      const reference = next();
      tickets.push({ reference, ...words, status: 'open' });
      return reference;
    },
    hidden: () => [next()],
    missing: { tracker: 'forge', name: '999' },
    openStatus: 'open',
    [Symbol.asyncDispose]: () => Promise.resolve(),
  });
}
