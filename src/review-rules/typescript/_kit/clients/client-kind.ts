/**
 * How a promise of a client is to be taken: `lazy`, nothing is done before somebody waits for it (Prisma, queries of
 * Mongoose, query builders); `cold`, no promise, but what does nothing before somebody subscribes to it; `strict`, what comes after it counts on it (a page of a browser, a transaction);
 * `casual`, it is often only sent off (a cache, a queue); `plain`, all others.
 */
export type Manner = 'lazy' | 'cold' | 'strict' | 'casual' | 'plain';

/** What is known of the objects of one class of a package. */
export interface ClientKind {
  readonly manner: Manner;
  /** Methods that return a promise, or what can be waited for, where they are given no callback. */
  readonly promising: ReadonlySet<string>;
  /** Further objects, by the method or the property that gives them: at once or by a promise. `*`: each other one; `()`, `new`: it is called itself. */
  readonly gives?: Readonly<Record<string, ClientKind>>;
  /** What a method hands to the function that it is given. */
  readonly hands?: Readonly<Record<string, ClientKind>>;
  /** Each method gives the same kind again. */
  readonly isFluent?: true;
  /** What it comes to for those who wait for it. */
  readonly settles?: ClientKind;
  /** Promising methods that start their work at once, where the others are lazy. */
  readonly eager?: ReadonlySet<string>;
}

/** @param names Separated by spaces. */
export function client(
  manner: Manner,
  names: string,
  more: Omit<ClientKind, 'manner' | 'promising'> = {},
): ClientKind {
  return { manner, promising: new Set(names.split(' ')), ...more };
}
