import { expression, keyNames } from './print-expressions.ts';
import { choose, part } from './program-scope.ts';
import type { Scope } from './program-scope.ts';
import type { Seed } from './random-program.ts';

export interface PatternOptions {
  /** What is assigned or declared. */
  readonly target: (seed: Seed, scope: Scope) => string;
}

function element(seed: Seed, options: PatternOptions, scope: Scope): string {
  const target =
    seed.parts.length > 1 && seed.kind % 5 === 1
      ? arrayPattern(part(seed, 1), options, scope)
      : seed.parts.length > 1 && seed.kind % 5 === 2
        ? objectPattern(part(seed, 1), options, scope)
        : options.target(seed, scope);
  return seed.kind % 3 === 2 ? `${target} = ${expression(part(seed, 0), scope)}` : target;
}

export function arrayPattern(seed: Seed, options: PatternOptions, scope: Scope): string {
  const parts = seed.parts.map((inner) => (inner.kind % 9 === 8 ? '' : element(inner, options, scope)));
  const rest = seed.pick % 4 === 3 ? [`...${options.target(seed, scope)}`] : [];
  const all = [...parts, ...rest];
  // A hole at the end needs a comma of its own.
  return `[${all.join(', ')}${all.at(-1) === '' ? ',' : ''}]`;
}

export function objectPattern(seed: Seed, options: PatternOptions, scope: Scope): string {
  const parts = seed.parts.map((inner) => {
    const value = element(inner, options, scope);
    if (inner.kind % 6 === 5) return `[${expression(part(inner, 0), scope)}]: ${value}`;
    return `${choose(keyNames, inner.pick) ?? 'a'}: ${value}`;
  });
  const rest = seed.pick % 4 === 3 ? [`...${options.target(seed, scope)}`] : [];
  return `{ ${[...parts, ...rest].join(', ')} }`;
}
