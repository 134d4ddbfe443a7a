import type { FlowData, FlowFunction } from './form.ts';

/** Makes a graph of plain data ready to be asked. */
export function createFlow(data: FlowData): FlowFunction {
  let results: Map<unknown, unknown> | undefined;
  const flow: FlowFunction = {
    ...data,
    derived<Result>(compute: (of: FlowFunction) => Result): Result {
      const known = results?.get(compute);
      // The key is the function that made the result.
      if (known !== undefined || results?.has(compute) === true) return known as Result;
      const result = compute(flow);
      results ??= new Map();
      results.set(compute, result);
      return result;
    },
  };
  return flow;
}
