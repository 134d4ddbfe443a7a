import type { Json } from '../json.ts';
import type { LoggedRequest } from './request-log.ts';

/** What can go wrong with one request. Before the work is done nothing has happened; after it, all of it has. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** undefined: {@link text}. */
      readonly body?: Json;
      readonly text?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'html'; readonly status: number }
  /** The connection breaks without an answer. */
  | { readonly kind: 'reset' }
  /** No answer, ever. */
  | { readonly kind: 'hang' }
  /** The work is done; half of the answer comes, and then the connection breaks. */
  | { readonly kind: 'truncate' }
  /** The work is done; the answer is lost. */
  | { readonly kind: 'lose-answer' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

export interface Moment {
  readonly phase: 'before' | 'after';
  /** As the vendor names it; GraphQL: `graphql/query`, `graphql/mutation`. */
  readonly operation: string;
  readonly request: LoggedRequest;
}

/** Asked at both moments of every request. What it awaits, the request waits for. */
export type Interceptor = (moment: Moment) => Fault | undefined | Promise<Fault | undefined>;

/** What goes wrong in the same way at every forge. */
export const plainFaults = {
  html: (status = 502): Fault => ({ kind: 'html', status }),
  reset: (): Fault => ({ kind: 'reset' }),
  hang: (): Fault => ({ kind: 'hang' }),
  truncate: (): Fault => ({ kind: 'truncate' }),
  loseAnswer: (): Fault => ({ kind: 'lose-answer' }),
  delay: (milliseconds: number): Fault => ({ kind: 'delay', milliseconds }),
} as const;

export interface Interceptors {
  /** Stays until disposed. Of several, each is asked; the first fault that is none of a delay counts. */
  add(interceptor: Interceptor): Disposable;
  ask(moment: Moment): Promise<Fault | undefined>;
}

export function createInterceptors(): Interceptors {
  const asked = new Set<Interceptor>();
  return {
    add: (interceptor) => {
      asked.add(interceptor);
      return { [Symbol.dispose]: () => void asked.delete(interceptor) };
    },
    ask: async (moment) => {
      for (const interceptor of [...asked]) {
        const fault = await interceptor(moment);
        if (fault?.kind === 'delay') await new Promise((wake) => setTimeout(wake, fault.milliseconds));
        else if (fault !== undefined) return fault;
      }
      return undefined;
    },
  };
}

/** A fault for the first `times` requests to that operation. */
export function once(
  operation: string,
  fault: Fault,
  { times = 1, phase = 'before' }: { readonly times?: number; readonly phase?: Moment['phase'] } = {},
): Interceptor {
  let left = times;
  return (moment) => {
    if (moment.phase !== phase || moment.operation !== operation || left === 0) return undefined;
    left--;
    return fault;
  };
}
