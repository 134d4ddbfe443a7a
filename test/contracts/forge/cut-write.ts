import type { Interceptor } from '../../kit/forge-stand-in/http/faults.ts';

/** Lets the connection break at one write, counted from 1: before the work is done, or after it. */
export function cutWrite(write: number, phase: 'before' | 'after'): Interceptor {
  let seen = 0;
  return ({ phase: now, operation, request }) => {
    const isWrite = request.method !== 'GET' && operation !== 'graphql/query';
    if (now !== phase || !isWrite || ++seen !== write) return undefined;
    return { kind: 'reset' };
  };
}
