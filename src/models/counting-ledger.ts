import type { Ledger } from '../ports/ledger.ts';
import type { Metrics } from '../ports/metrics.ts';

/** Whoever keeps a call has it counted. */
export function countingLedger(ledger: Ledger, metrics: Pick<Metrics, 'modelCall'>): Ledger {
  return {
    ...ledger,
    keep: async (call, answer) => {
      await ledger.keep(call, answer);
      metrics.modelCall(call);
    },
  };
}
