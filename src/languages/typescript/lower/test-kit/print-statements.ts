import { classBody } from './print-classes.ts';
import { expression, slot, used } from './print-expressions.ts';
import { bodyKind, functionText } from './print-functions.ts';
import { loopStatement } from './print-loops.ts';
import { arrayPattern, objectPattern } from './print-patterns.ts';
import { choose, enter, part } from './program-scope.ts';
import type { Scope } from './program-scope.ts';
import type { Seed } from './random-program.ts';

interface Printed {
  readonly text: string;
  /** The scope of what follows. */
  readonly scope: Scope;
}

type Print = (seed: Seed, scope: Scope) => Printed;

export function statements(seeds: readonly Seed[], scope: Scope): string {
  if (seeds.length === 0) return `trace('.');`;
  let at = scope;
  const lines = seeds.map((seed) => {
    const { text, scope: next } = statement(seed, at);
    const isDeclaration = next !== at;
    at = next;
    // Most random statements throw sooner or later; some must not end the program.
    return isDeclaration || seed.pick % 3 !== 2 ? text : `try {\n${text}\n} catch (error) { trace(error); }`;
  });
  return lines.join('\n');
}

export function block(seeds: readonly Seed[], scope: Scope): string {
  return `{\n${statements(seeds, scope)}\n}`;
}

function statement(seed: Seed, scope: Scope): Printed {
  const print = choose(kinds, seed.kind);
  return print === undefined ? { text: ';', scope } : print(seed, scope);
}

const plain =
  (print: (seed: Seed, scope: Scope) => string): Print =>
  (seed, scope) => ({ text: print(seed, scope), scope });

const e = (seed: Seed, index: number, scope: Scope): string => expression(part(seed, index), scope);

const declared: Print = (seed, scope) => {
  const keyword = choose(['let', 'const', 'var', 'let'], seed.pick) ?? 'let';
  const name = scope.fresh('v');
  const more = keyword === 'const' ? { constants: [name] } : { variables: [name] };
  const isBare = keyword !== 'const' && seed.parts.length === 0;
  return {
    text: isBare ? `${keyword} ${name};` : `${keyword} ${name} = ${e(seed, 0, scope)};`,
    scope: scope.with(more),
  };
};

/** A variable and a function are there before their declarations. */
const hoisted: Print = (seed, scope) => {
  const [name, callee] = [scope.fresh('h'), scope.fresh('f')];
  const body = functionText(seed, scope, { form: 'declaration', name: callee });
  const value = e(seed, 0, scope);
  return {
    text: `trace(${name});\ntrace(${callee}(${value}));\n${body}\nvar ${name} = ${value};`,
    scope: scope.with({ variables: [name], callees: [{ name: callee, kind: 'plain' }] }),
  };
};

const destructured: Print = (seed, scope) => {
  const names: string[] = [];
  const target = (): string => {
    const name = scope.fresh('d');
    names.push(name);
    return name;
  };
  const pattern =
    seed.pick % 2 === 0
      ? arrayPattern(part(seed, 0), { target }, scope)
      : objectPattern(part(seed, 0), { target }, scope);
  const value = e(seed, 1, scope);
  const source = seed.pick % 2 === 0 && seed.kind % 2 === 0 ? `iter(${value})` : value;
  return { text: `let ${pattern} = ${source};`, scope: scope.with({ variables: names }) };
};

const functionDeclared: Print = (seed, scope) => {
  const kind = bodyKind(seed);
  const name = scope.fresh('f');
  return {
    text: functionText(seed, scope, { form: 'declaration', kind, name }),
    scope: scope.with({ callees: [{ name, kind }] }),
  };
};

const arrowDeclared: Print = (seed, scope) => {
  const name = scope.fresh('g');
  return {
    text: `const ${name} = ${functionText(seed, scope, { form: seed.pick % 2 === 0 ? 'arrow' : 'expression' })};`,
    scope: scope.with({ callees: [{ name, kind: 'plain' }] }),
  };
};

const classDeclared: Print = (seed, scope) => {
  const name = scope.fresh('C');
  return { text: classBody(seed, scope, name), scope: scope.with({ callees: [{ name, kind: 'class' }] }) };
};

/** `using`: what follows in the block is under it. */
const usingDeclared: Print = (seed, scope) => {
  const name = scope.fresh('u');
  const isAwait = scope.isAsync && seed.pick % 3 === 2;
  const resource = choose(
    [`disposable(${seed.pick})`, `disposable('bad')`, 'null', `disposable(trace(1))`],
    seed.pick,
  );
  return {
    text: `{\n${isAwait ? 'await ' : ''}using ${name} = ${resource ?? 'null'};\n${statements(seed.parts, scope.with({ constants: [name] }))}\n}`,
    scope,
  };
};

function jump(seed: Seed, scope: Scope): string {
  const exits = scope.isStatic ? [] : ['return'];
  const way = choose([...scope.jumps, ...exits, 'throw'], seed.pick) ?? 'throw';
  if (way === 'throw') return `throw ${e(seed, 0, scope)};`;
  if (way === 'return')
    return seed.kind % 3 === 0 && seed.parts.length === 0 ? 'return;' : `return ${e(seed, 0, scope)};`;
  return `${way};`;
}

/** A jump that is not always taken. */
function maybe(seed: Seed, scope: Scope): string {
  return `if (${e(seed, 1, scope)}) ${jump(seed, scope)}`;
}

function halves(seed: Seed): readonly [readonly Seed[], readonly Seed[]] {
  const middle = Math.ceil(seed.parts.length / 2);
  return [seed.parts.slice(0, middle), seed.parts.slice(middle)];
}

function tryText(seed: Seed, scope: Scope): string {
  const [first, second] = halves(seed);
  const name = scope.fresh('e');
  const inCatch = scope.with({ variables: [name] });
  const guarded = block([...first], scope);
  switch (seed.pick % 4) {
    case 0:
      return `try ${guarded} catch (${name}) {\ntrace(${name});\n${statements(second, inCatch)}\n}`;
    case 1:
      return `try ${guarded} finally ${block(second, scope)}`;
    case 2:
      return `try ${guarded} catch ${block(second.slice(0, 1), scope)} finally ${block(second.slice(1), scope)}`;
    default: {
      const pattern = objectPattern(part(seed, 0), { target: slotName(scope) }, scope);
      return `try ${guarded} catch (${pattern}) ${block(second, scope)}`;
    }
  }
}

/** The names of a catch pattern are not used later. */
function slotName(scope: Scope): () => string {
  return () => scope.fresh('x');
}

function switchText(seed: Seed, scope: Scope): string {
  const inside = scope.with({ jumps: ['break'] });
  const clauses = seed.parts.slice(1).map((clause, index) => {
    const isDefault = index === seed.pick % 5;
    const label = isDefault ? 'default' : `case ${e(clause, 0, scope)}`;
    return `${label}:\n${statements(clause.parts.slice(1), inside)}\n${clause.kind % 2 === 0 ? 'break;' : ''}`;
  });
  return `switch (${e(seed, 0, scope)}) {\n${clauses.join('\n')}\n}`;
}

function labeled(seed: Seed, scope: Scope): string {
  const label = scope.fresh('L');
  return `${label}: {\n${statements(seed.parts, scope.with({ jumps: [`break ${label}`] }))}\n}`;
}

/** A closure is kept and called later, when the variables it holds have moved on. */
function kept(seed: Seed, scope: Scope): string {
  return `later.push(() => (${enter}, ${e(seed, 0, scope.inFunction('plain'))}));`;
}

const kinds: readonly Print[] = [
  plain((seed, scope) => `trace(${e(seed, 0, scope)});`),
  plain((seed, scope) => `${safe(e(seed, 0, scope))};`),
  declared,
  declared,
  destructured,
  plain((seed, scope) => {
    const [then, otherwise] = halves(seed);
    const rest = otherwise.length === 0 ? '' : ` else ${block(otherwise, scope)}`;
    return `if (${e(seed, 0, scope)}) ${block(then.slice(1), scope)}${rest}`;
  }),
  plain((seed, scope) => block(seed.parts, scope)),
  plain(loopStatement),
  plain(loopStatement),
  plain(loopStatement),
  plain(tryText),
  plain(tryText),
  plain(tryText),
  plain(switchText),
  plain(labeled),
  plain(maybe),
  plain(maybe),
  plain(jump),
  functionDeclared,
  functionDeclared,
  arrowDeclared,
  hoisted,
  classDeclared,
  usingDeclared,
  plain(kept),
  plain((seed, scope) => `${safe(`${slot(part(seed, 0), scope)} = ${e(seed, 1, scope)}`)};`),
  plain((seed, scope) => `for (const call of later) trace(call());${e(seed, 0, scope) === '' ? '' : ''}`),
  plain((seed, scope) => {
    const callee = choose(scope.callees, seed.pick);
    return callee === undefined
      ? ';'
      : `trace(${used(`${callee.name}(${e(seed, 0, scope)})`, callee.kind, seed, scope)});`;
  }),
];

/** No statement may begin with `{`, `function`, `class` or `let [`. */
function safe(text: string): string {
  return `(${text})`;
}
