import { isDeepStrictEqual } from 'node:util';
import type { AgentStep, ModelCall } from '../../domain/agent.ts';
import type { Ledger } from '../../ports/ledger.ts';
import type { ModelTurn } from '../../ports/model.ts';

export interface MemoryLedger extends Ledger {
  readonly calls: readonly ModelCall[];
  readonly recorded: readonly AgentStep[];
}

/** A ledger that is forgotten with the test. */
export function memoryLedger(): MemoryLedger {
  const calls: ModelCall[] = [];
  const answers = new Map<string, ModelTurn>();
  const recorded: AgentStep[] = [];
  return {
    calls,
    recorded,
    keep: (call, answer) => {
      calls.push(call);
      if (answer !== undefined) answers.set(`${call.run}\0${answer.request}`, answer.turn);
      return Promise.resolve();
    },
    answer: (run, request) => Promise.resolve(answers.get(`${run}\0${request}`)),
    step: (step) => {
      recorded.push(step);
      return Promise.resolve();
    },
    steps: (run) => Promise.resolve(recorded.filter((step) => step.run === run)),
    spent: (on) => {
      const counted = calls.filter((call) => isSpentOn(call, on));
      return Promise.resolve({
        tokens: counted.reduce((sum, { tokens }) => sum + tokens.input + tokens.output, 0),
        cost: counted.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
        calls: counted.length,
      });
    },
    costs: () => Promise.resolve([]),
  };
}

function isSpentOn(call: ModelCall, on: Parameters<Ledger['spent']>[0]): boolean {
  if ('run' in on) return call.run === on.run;
  if ('change' in on) return isDeepStrictEqual(call.change, on.change);
  return isDeepStrictEqual(call.repository, on.repository) && call.at >= on.since;
}
