/**
 * Where a value comes from, the most dangerous last. `harmless`: the program's own text, a number, a value made safe, and
 * anything that this file says nothing against (what is unknown is not reported). `callback`: handed in by an event or a
 * command line action; `address`: of the page, in a browser. The others are outside the program's control.
 */
export const origins = [
  'harmless',
  'callback',
  'file',
  'environment',
  'arguments',
  'parameter',
  'address',
  'request',
] as const;
export type Origin = (typeof origins)[number];

export function worstOf(values: readonly Origin[]): Origin {
  let worst = 0;
  for (const value of values) worst = Math.max(worst, origins.indexOf(value));
  return origins[worst] ?? 'harmless';
}

/** Somebody else chooses it. What callers give to an exported function they may well have written themselves. */
export function isSurelyOutside(origin: Origin): boolean {
  return origin !== 'harmless' && origin !== 'callback' && origin !== 'parameter';
}
