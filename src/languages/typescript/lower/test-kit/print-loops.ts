import { expression } from './print-expressions.ts';
import { arrayPattern, objectPattern } from './print-patterns.ts';
import { block } from './print-statements.ts';
import { choose, enter, part } from './program-scope.ts';
import type { Scope } from './program-scope.ts';
import type { Seed } from './random-program.ts';

/** Loops that end: `more()` says no after a while. */
export function loopStatement(seed: Seed, scope: Scope): string {
  const label = seed.pick % 3 === 0 ? scope.fresh('L') : undefined;
  const jumps = [
    'break',
    'continue',
    ...(label === undefined ? [] : [`break ${label}`, `continue ${label}`]),
  ];
  const inside = scope.with({ jumps });
  const text = choose(loops, seed.kind + seed.pick)?.(seed, inside, scope) ?? ';';
  return label === undefined ? text : `${label}: ${text}`;
}

type Print = (seed: Seed, inside: Scope, outside: Scope) => string;

const e = (seed: Seed, scope: Scope): string => expression(part(seed, 0), scope);
const rest = (seed: Seed): readonly Seed[] => seed.parts.slice(1);

const loops: readonly Print[] = [
  (seed, inside) => `while (more() && ${e(seed, inside)}) ${block(rest(seed), inside)}`,
  (seed, inside) => `do ${block(rest(seed), inside)} while (more() && ${e(seed, inside)});`,
  (seed, inside) => {
    const name = inside.fresh('i');
    const scope = inside.with({ constants: [name] });
    return `for (let ${name} = 0; ${name} < 3; ${name}++) ${block(seed.parts, scope)}`;
  },
  (seed, inside, outside) => {
    const name = inside.fresh('i');
    const scope = inside.with({ variables: [name] });
    const held = `later.push(() => (${enter}, ${name}++))`;
    return `for (let ${name} = ${e(seed, outside)}, n${name} = ${held}; more() && ${name} !== 5; ${name}++) ${block(rest(seed), scope)}`;
  },
  (seed, inside) => `for (; more(); ) ${block(seed.parts, inside)}`,
  (seed, inside, outside) => {
    const name = inside.fresh('o');
    const scope = inside.with({ variables: [name] });
    return `for (let ${name} of ${source(seed, outside)}) ${block(rest(seed), scope)}`;
  },
  (seed, inside, outside) => {
    const names: string[] = [];
    const target = (): string => {
      const name = inside.fresh('o');
      names.push(name);
      return name;
    };
    const pattern =
      seed.pick % 2 === 0
        ? arrayPattern(part(seed, 1), { target }, outside)
        : objectPattern(part(seed, 1), { target }, outside);
    return `for (let ${pattern} of ${source(seed, outside)}) ${block(rest(seed), inside.with({ variables: names }))}`;
  },
  (seed, inside, outside) => {
    const name = inside.fresh('r');
    const scope = inside.with({ variables: [name] });
    return `for (var ${name} ${seed.pick % 2 === 0 ? 'of' : 'in'} ${source(seed, outside)}) ${block(rest(seed), scope)}`;
  },
  (seed, inside, outside) => `for (store.a of ${source(seed, outside)}) ${block(rest(seed), inside)}`,
  (seed, inside, outside) => {
    const name = inside.fresh('k');
    return `for (const ${name} in ${e(seed, outside)}) ${block(rest(seed), inside.with({ constants: [name] }))}`;
  },
  (seed, inside) => {
    if (!inside.isAsync) return `while (more()) ${block(rest(seed), inside)}`;
    const name = inside.fresh('w');
    const from = choose([`slow(${seed.pick % 4})`, `iter(${seed.pick % 3})`, '[1, 2]'], seed.pick) ?? '[]';
    return `for await (const ${name} of ${from}) ${block(rest(seed), inside.with({ constants: [name] }))}`;
  },
  (seed, inside, outside) => {
    const name = inside.fresh('u');
    const body = block(rest(seed), inside.with({ constants: [name] }));
    return `for (using ${name} of [disposable(1), null, disposable(${e(seed, outside)})]) ${body}`;
  },
];

function source(seed: Seed, scope: Scope): string {
  const generator = scope.callees.find((callee) => callee.kind === 'generator');
  const choices = [`iter(${seed.pick % 5})`, '[1, 2, 3]', e(seed, scope), `iter('bad')`];
  if (generator !== undefined) choices.push(`${generator.name}(${e(seed, scope)})`);
  return choose(choices, seed.pick) ?? '[]';
}
