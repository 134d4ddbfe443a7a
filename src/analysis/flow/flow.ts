import type { FlowData, FlowFunction } from './form.ts';

/** Makes a graph of plain data ready to be asked. */
export function createFlow(data: FlowData): FlowFunction {
  let results: Map<unknown, unknown> | undefined;
  const flow: FlowFunction = {
    ...data,
    derived<Result>(compute: (of: FlowFunction) => Result): Result {
      results ??= new Map();
      if (!results.has(compute)) results.set(compute, compute(flow));
      // The key is the function that made the result.
      return results.get(compute) as Result;
    },
  };
  return flow;
}
