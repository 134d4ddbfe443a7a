/**
 * Who chooses a value, the worst first.
 * - `request`: who sends a request; `escaped`: the same, by one part of the path in which slashes may be escaped; `route`: by
 *   one part between two slashes; `address`: by the whole path, which most servers clean of `..`.
 * - `entry`: who made an archive. `parameter`: whoever calls the function, nobody knows with what.
 * - `harmless`: the program, or somebody who is not known.
 */
export type Origin = 'request' | 'escaped' | 'route' | 'address' | 'entry' | 'parameter' | 'harmless';

const order: readonly Origin[] = ['request', 'escaped', 'route', 'address', 'entry', 'parameter', 'harmless'];

export function worstOf(origins: readonly Origin[]): Origin {
  return order.find((one) => origins.includes(one)) ?? 'harmless';
}

/** What a function makes of a value: what it brings along itself, and which of its parameters are in it. */
export interface Taint {
  readonly origin: Origin;
  /** One bit for each of the first parameters. */
  readonly parameters: number;
}

export const harmless: Taint = { origin: 'harmless', parameters: 0 };

export function taintFrom(origin: Origin): Taint {
  return origin === 'harmless' ? harmless : { origin, parameters: 0 };
}

export function joined(taints: readonly Taint[]): Taint {
  const held = taints.filter((one) => one !== harmless);
  const [first = harmless] = held;
  if (held.length <= 1) return first;
  return {
    origin: worstOf(held.map(({ origin }) => origin)),
    parameters: held.reduce((bits, one) => bits | one.parameters, 0),
  };
}

/** Somebody outside of the program chooses it. */
export function isOutside(origin: Origin): boolean {
  return origin !== 'parameter' && origin !== 'harmless';
}
