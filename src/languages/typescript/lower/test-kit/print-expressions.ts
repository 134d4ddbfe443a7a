import { classBody } from './print-classes.ts';
import { functionText } from './print-functions.ts';
import { arrayPattern, objectPattern } from './print-patterns.ts';
import { choose, enter, part } from './program-scope.ts';
import type { Scope } from './program-scope.ts';
import type { Seed } from './random-program.ts';

type Print = (seed: Seed, scope: Scope) => string;

export const keyNames = ['a', 'b', 'c', 'm'];

/** Text of an expression, in parentheses where it needs them. The first kinds are the simplest: shrinking goes there. */
export function expression(seed: Seed, scope: Scope): string {
  const print = seed.parts.length === 0 ? choose(leaves, seed.kind) : choose(compound, seed.kind);
  return print === undefined ? '0' : print(seed, scope);
}

function variable(seed: Seed, scope: Scope): string {
  return choose([...scope.variables, ...scope.constants], seed.pick) ?? 'null';
}

function assignable(seed: Seed, scope: Scope): string {
  // Assigning a constant is a TypeError; but V8 lets the name of a `using` be assigned, and a counter is none.
  const constants = scope.constants.filter((name) => !/^[iu]/.test(name));
  if (seed.kind % 29 === 28) return choose(constants, seed.pick) ?? 'store.a';
  return choose(scope.variables, seed.pick) ?? 'store.a';
}

/** Something that can stand left of `=`. */
export function slot(seed: Seed, scope: Scope): string {
  const key = choose(keyNames, seed.pick) ?? 'a';
  switch (seed.kind % 6) {
    case 1:
      return `store.${key}`;
    case 2:
      return `(${expression(part(seed, 0), scope)}).${key}`;
    case 3:
      return `store[${expression(part(seed, 0), scope)}]`;
    default:
      return assignable(seed, scope);
  }
}

const e = (seed: Seed, index: number, scope: Scope): string => expression(part(seed, index), scope);
const list = (seed: Seed, scope: Scope, from = 0): string =>
  seed.parts
    .slice(from)
    .map((inner) => item(inner, scope))
    .join(', ');
const item: Print = (seed, scope) =>
  seed.kind % 11 === 10 ? `...iter(${expression(seed, scope)})` : expression(seed, scope);

const leaves: readonly Print[] = [
  (seed) => String(seed.pick % 4),
  (seed, scope) => variable(seed, scope),
  (seed) => `trace(${seed.pick % 7})`,
  () => 'null',
  () => 'undefined',
  () => `'s'`,
  () => 'true',
  () => 'false',
  (seed, scope) => variable(seed, scope),
  () => 'store',
  () => '({ a: { b: 2 }, c: null })',
  () => '[1, 2, 3]',
  (_seed, scope) => (scope.isGenerator ? '(yield)' : '-0'),
  () => 'missing',
  () => 'typeof missing',
  () => '2n',
  (seed, scope) => `(${assignable(seed, scope)}++)`,
  (_seed, scope) => (scope.hasArguments ? 'arguments.length' : 'store.b'),
  () => 'new.target === undefined',
  () => 'trace(this === undefined)',
];

const binaryOperators = [
  '+',
  '-',
  '*',
  '<',
  '>=',
  '===',
  '!==',
  '==',
  '!=',
  '%',
  '&',
  '**',
  'in',
  'instanceof',
];
const assignOperators = ['=', '+=', '-=', '*=', '&&=', '||=', '??='];

const compound: readonly Print[] = [
  (seed, scope) => `trace(${e(seed, 0, scope)})`,
  (seed, scope) => `(${e(seed, 0, scope)} && ${e(seed, 1, scope)})`,
  (seed, scope) => `(${e(seed, 0, scope)} || ${e(seed, 1, scope)})`,
  (seed, scope) => `(${e(seed, 0, scope)} ?? ${e(seed, 1, scope)})`,
  (seed, scope) => `(${e(seed, 0, scope)} ? ${e(seed, 1, scope)} : ${e(seed, 2, scope)})`,
  (seed, scope) => `(${e(seed, 0, scope)}, ${e(seed, 1, scope)})`,
  (seed, scope) => {
    const operator = choose(binaryOperators, seed.pick) ?? '+';
    const right = operator === 'instanceof' ? 'Base' : e(seed, 1, scope);
    return `((${e(seed, 0, scope)}) ${operator} ${right})`;
  },
  (seed, scope) => `(!${e(seed, 0, scope)})`,
  (seed, scope) => `(${choose(['-', '+', '~', 'typeof ', 'void '], seed.pick) ?? '-'}(${e(seed, 0, scope)}))`,
  (seed, scope) =>
    `(${slot(part(seed, 0), scope)} ${choose(assignOperators, seed.pick) ?? '='} ${e(seed, 1, scope)})`,
  (seed, scope) =>
    `(${slot(part(seed, 0), scope)} ${choose(assignOperators, seed.pick) ?? '='} ${e(seed, 1, scope)})`,
  (seed, scope) => {
    const target = slot(part(seed, 0), scope);
    return choose([`(${target}++)`, `(++${target})`, `(${target}--)`, `(--${target})`], seed.pick) ?? target;
  },
  (seed, scope) => `(${e(seed, 0, scope)}).${choose(keyNames, seed.pick) ?? 'a'}`,
  (seed, scope) => `(${e(seed, 0, scope)})[${e(seed, 1, scope)}]`,
  (seed, scope) => `(${e(seed, 0, scope)})?.${choose(keyNames, seed.pick) ?? 'a'}.b`,
  (seed, scope) => `(${e(seed, 0, scope)})?.[${e(seed, 1, scope)}]`,
  (seed, scope) => `((${e(seed, 0, scope)})?.a).${choose(keyNames, seed.pick) ?? 'a'}`,
  (seed, scope) => `(${e(seed, 0, scope)})?.m(${list(seed, scope, 1)})?.a.c`,
  (seed, scope) => `(${e(seed, 0, scope)}).m?.(${list(seed, scope, 1)})`,
  (seed, scope) => `((${e(seed, 0, scope)})?.m)(${list(seed, scope, 1)})`,
  (seed, scope) => `(delete (${e(seed, 0, scope)})${seed.pick % 2 === 0 ? '.' : '?.'}a)`,
  (seed, scope) => `(${e(seed, 0, scope)}).m(${list(seed, scope, 1)})`,
  (seed, scope) => `store.m(${list(seed, scope)})`,
  (seed, scope) => `[${list(seed, scope)}${seed.pick % 5 === 4 ? ', , 1' : ''}]`,
  objectText,
  objectText,
  (seed, scope) => '`x${' + e(seed, 0, scope) + '}y${' + e(seed, 1, scope) + '}`',
  (seed, scope) =>
    (seed.pick % 2 === 0 ? 'tag' : '({ tag }).tag') +
    '`x${' +
    e(seed, 0, scope) +
    '}y${' +
    e(seed, 1, scope) +
    '}`',
  (seed, scope) => `(${arrayPattern(part(seed, 0), { target: slot }, scope)} = ${e(seed, 1, scope)})`,
  (seed, scope) => `(${arrayPattern(part(seed, 0), { target: slot }, scope)} = iter(${e(seed, 1, scope)}))`,
  (seed, scope) => `(${objectPattern(part(seed, 0), { target: slot }, scope)} = ${e(seed, 1, scope)})`,
  callText,
  callText,
  immediate,
  immediate,
  (seed, scope) => (scope.isAsync ? `(await ${e(seed, 0, scope)})` : `trace(${e(seed, 0, scope)})`),
  (seed, scope) => (scope.isGenerator ? `(yield ${e(seed, 0, scope)})` : `trace(${e(seed, 0, scope)})`),
  (seed, scope) =>
    scope.isGenerator ? `(yield* iter(${e(seed, 0, scope)}))` : `[...iter(${e(seed, 0, scope)})]`,
  (seed, scope) => `(new (${classBody(seed, scope, undefined)})(${e(seed, 0, scope)}))`,
  (seed, scope) => {
    const [self, count] = [scope.fresh('s'), scope.fresh('n')];
    const inside = scope.inFunction('plain').with({ variables: [count] });
    return `(function ${self}(${count}) { ${enter}; return trace(${count}) < 2 ? ${self}(${count} + 1) : ${e(seed, 0, inside)}; })(0)`;
  },
  (seed, scope) =>
    `({ __proto__: Base.prototype, m(x) { ${enter}; return super.m(x) ?? ${e(seed, 0, scope.inFunction('plain'))}; } }).m(${e(seed, 1, scope)})`,
  (seed, scope) => `[...{ *m() { ${enter}; yield ${e(seed, 0, scope.inFunction('generator'))}; } }.m()]`,
  (seed, scope) => `trace((() => (${enter}, ${e(seed, 0, scope.inFunction('plain'))}))())`,
];

function objectText(seed: Seed, scope: Scope): string {
  const properties = seed.parts.map((inner, index) => {
    const value = expression(part(inner, 0), scope);
    const key = choose(keyNames, inner.pick + index) ?? 'a';
    switch (inner.kind % 7) {
      case 1:
        return `...${value}`;
      case 2:
        return `[${value}]: ${expression(part(inner, 1), scope)}`;
      case 3:
        return functionText(inner, scope, { form: 'method', name: 'm' });
      case 4:
        return `get ${key}() { ${enter}; return trace(${expression(part(inner, 0), scope.inFunction('plain'))}); }`;
      case 5:
        return `set ${key}(value) { ${enter}; trace(value); }`;
      default:
        return `${key}: ${value}`;
    }
  });
  return `({ ${properties.join(', ')} })`;
}

/** Calls a function that was declared before, and uses up what it gives. */
function callText(seed: Seed, scope: Scope): string {
  const callee = choose(scope.callees, seed.pick);
  if (callee === undefined) return `trace(${e(seed, 0, scope)})`;
  const call = `${callee.name}(${list(seed, scope)})`;
  return used(call, callee.kind, seed, scope);
}

export function used(call: string, kind: string, seed: Seed, scope: Scope): string {
  switch (kind) {
    case 'class':
      return `(new ${call})`;
    case 'generator':
      return (
        choose([`[...${call}]`, `take(${call})`, `play(${call}, ${seed.pick})`], seed.kind) ?? `[...${call}]`
      );
    case 'async':
      return scope.isAsync ? `(await ${call})` : '0';
    case 'async-generator':
      return scope.isAsync ? `(await gather(${call}, ${seed.pick}))` : '1';
    default:
      return call;
  }
}

/** A function expression that is called at once. */
function immediate(seed: Seed, scope: Scope): string {
  const kind =
    choose(['plain', 'async', 'generator', 'async-generator', 'plain'] as const, seed.pick) ?? 'plain';
  const form = seed.pick % 2 === 0 ? 'arrow' : 'expression';
  const text = functionText(seed, scope, { form, kind });
  const actual = form === 'arrow' && (kind === 'generator' || kind === 'async-generator') ? 'plain' : kind;
  return used(`(${text})(${e(seed, 1, scope)}, ${e(seed, 2, scope)})`, actual, seed, scope);
}
