import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

/** `err.(*net.OpError)` of an `error` that the function is given, of which it asked nothing but whether there is one. */
export function isUnaskedError(value: GoNode, tree: GoTree): boolean {
  const around = declarationAround(value);
  const parameters = around === undefined ? undefined : childOf(around, 'parameters');
  if (around === undefined || parameters === undefined) return false;
  const name = tree.textOf(value);
  if (!new RegExp(`\\b${name}\\b(?:, \\w+)* error\\b`).test(tree.textOf(parameters))) return false;
  const text = tree.textOf({ start: parameters.end, end: value.start });
  return !new RegExp(
    `[(,!] *${name}\\b *[,)]|\\b${name}\\.\\w|\\b${name} [!=]= (?!nil)|\\b${name} :?= `,
  ).test(text);
}

/** `v, _ := m.Load(key)` of a `sync.Map` of the file into which the function puts nothing itself: what is not there is nil. */
export function isBlindLoad(call: GoNode, tree: GoTree): boolean {
  const callee = childOf(call, 'function');
  const [map, method] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (map === undefined || method === undefined || tree.textOf(method) !== 'Load') return false;
  const statement = nodesAround(call).find(({ kind }) => kind !== 'expression_list');
  const left = statement === undefined ? undefined : childOf(statement, 'left');
  const [, ok] = left === undefined ? [] : partsOf(left);
  const around = declarationAround(call);
  if (ok === undefined || tree.textOf(ok) !== '_' || around === undefined) return false;
  const written = tree.textOf(map);
  const name = /\w+$/.exec(written)?.[0] ?? '';
  if (name === '' || !new RegExp(`\\b${name}\\b(?:, \\w+)* +\\*?sync\\.Map\\b`).test(tree.textOf(tree.root)))
    return false;
  return !new RegExp(`\\b${name}\\.(?:Store|LoadOrStore|Swap)\\(`).test(tree.textOf(around));
}
