import type { FlowData, FlowFunction } from './form.ts';

/** Makes a graph of plain data ready to be asked. */
export function createFlow(data: FlowData): FlowFunction {
  const results = new Map<unknown, unknown>();
  const flow: FlowFunction = {
    ...data,
    derived<Result>(compute: (of: FlowFunction) => Result): Result {
      if (!results.has(compute)) results.set(compute, compute(flow));
      // The key is the function that made the result.
      return results.get(compute) as Result;
    },
  };
  return flow;
}
