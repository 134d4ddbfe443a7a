import { say } from '../../../domain/locale.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import { functionAround } from '../_kit/functions.ts';
import { operandsOf } from '../_kit/operands-of.ts';
import type { FixedCondition } from './fixed-condition.ts';

/** Characters of a function that are read. */
const longest = 10_000;

/** `for tries < limit { … }`, where nothing in the function changes either of them behind the start of the loop. */
export function* unmovedLoops(types: DeclaredTypes, tree: GoTree): Generator<FixedCondition> {
  for (const loop of tree.nodesOf('for_statement')) {
    const [condition] = partsOf(loop);
    if (condition?.kind !== 'binary_expression' || operandsOf(condition, '&&').length > 1) continue;
    const operator = childOf(condition, 'operator')?.kind ?? '';
    const [left, right] = [childOf(condition, 'left'), childOf(condition, 'right')];
    const home = functionAround(loop);
    if (home === undefined || home.kind === 'func_literal' || home.end - home.start > longest) continue;
    if (left === undefined || right === undefined || !/^(?:[<>]=?|!=)$/.test(operator)) continue;
    const names = [left, right].flatMap((one) => (one.kind === 'identifier' ? [one] : []));
    if (names.length === 0 || ![left, right].every((one) => isNumber(one, types))) continue;
    if (!names.some((one) => isCounter(tree.textOf(one), home, tree))) continue;
    const written = tree.textOf({ start: home.start, end: home.end });
    const at = loop.start - home.start;
    if (names.some((one) => isMoved(tree.textOf(one), written, at))) continue;
    const [asked, moving] = [tree.textOf(condition), names.map((one) => tree.textOf(one))];
    const text = say(
      `Once begun, this loop never ends by \`${asked}\`: nothing in it changes \`${moving.join('` or `')}\`.`,
      `循环一旦开始就不会因 \`${asked}\` 而结束：其中没有任何代码改变 \`${moving.join('` 或 `')}\`。`,
    );
    yield { node: condition, outcome: true, reason: { kind: 'away', text } };
  }
}

/** A variable of a number, or a number. */
function isNumber(value: GoNode, types: DeclaredTypes): boolean {
  if (value.kind === 'int_literal') return true;
  return (
    value.kind === 'identifier' &&
    /^(?:u?int(?:8|16|32|64)?|float(?:32|64)|time\.Duration)$/.test(types.of(value) ?? '')
  );
}

/** Declared here to be counted; a parameter may well be asked like a switch: `for limit != 0 { … return }`. */
function isCounter(name: string, home: GoNode, tree: GoTree): boolean {
  const body = childOf(home, 'body');
  return (
    body !== undefined &&
    new RegExp(`(?<![\\w.])${name}(?:, *\\w+)* *:=|\\bvar ${name}\\b`).test(tree.textOf(body))
  );
}

/** It gets another value behind the start of the loop, or by somebody who has its address or holds it in a closure. */
function isMoved(name: string, home: string, loop: number): boolean {
  const writes = String.raw`(?<![\w.])${name}(?:(?:, *[\w.]+)* *(?:[-+*/%&|^]|<<|>>|&\^)?:?=(?!=)|\+\+|--)|, *${name} *:?=(?!=)`;
  const changes = new RegExp(writes);
  if (new RegExp(`&${name}\\b`).test(home) || changes.test(home.slice(loop))) return true;
  // A closure from above may run in the loop.
  const closure = home.indexOf('func(', 'func ('.length);
  return closure > 0 && closure < loop && changes.test(home.slice(closure, loop));
}
