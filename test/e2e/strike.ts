import type { Bot } from '../kit/bot.ts';
import type { Fault, Interceptor, Moment } from '../kit/forge-stand-in/http/faults.ts';

export type IsMeant = (moment: Moment) => boolean;

/** By the vendor's name of the operation. */
export const named =
  (operation: string): IsMeant =>
  (moment) =>
    moment.operation === operation;

/** By the beginning of the document: `query Change`. */
export const graphql =
  (name: string): IsMeant =>
  ({ request: { body } }) =>
    JSON.stringify(body ?? '').includes(`"query":"${name}(`);

export interface Strike extends Disposable {
  /** Kinds of calls that it did not meet yet. */
  readonly left: ReadonlySet<string>;
}

export interface StrikePlan {
  readonly intercept: (interceptor: Interceptor) => Disposable;
  /** Kinds of calls, and how each is known. */
  readonly calls: Readonly<Record<string, IsMeant>>;
  /** Of these kinds. */
  readonly kinds: readonly string[];
  readonly isAbout: IsMeant;
  readonly make: () => Fault;
}

/** Meets the first request of each kind. */
export function strike({ intercept, calls, kinds, isAbout, make }: StrikePlan): Strike {
  const left = new Set(kinds);
  const disposable = intercept((moment) => {
    if (moment.phase !== 'before' || !isAbout(moment)) return undefined;
    const kind = [...left].find((one) => calls[one]?.(moment) === true);
    if (kind === undefined) return undefined;
    left.delete(kind);
    return make();
  });
  return { left, [Symbol.dispose]: () => disposable[Symbol.dispose]() };
}

/** Tells, each time it is asked, whether the bot said since then that it gave something of a repository up. */
export function hearGivenUp({ log }: Bot, path: string): () => boolean {
  let heard = 0;
  return () => {
    const said = log.filter(({ msg, key }) => msg === 'given up' && String(key).includes(`:${path}`)).length;
    const isNew = said > heard;
    heard = said;
    return isNew;
  };
}
