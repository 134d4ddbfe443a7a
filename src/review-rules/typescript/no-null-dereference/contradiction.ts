import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isLookedAtBefore } from './is-looked-at-before.ts';

/** One side of `??` or `||` reckons with nothing being there, the other one reads from the same all the same. */
export interface Contradiction {
  /** The read that throws. */
  readonly read: NodeOf<'MemberExpression'>;
  /** `x?.a` */
  readonly guard: Node;
}

/** `x?.a ?? x.b`, `x.a || x?.b` */
export function* findContradictions(file: TypeScriptFile): Generator<Contradiction, void> {
  for (const node of file.tree.nodesOf('LogicalExpression')) {
    const { operator, left, right } = node;
    if (operator === '&&') continue;
    const found = contradictionOf(left, right) ?? lateGuard(node, file);
    if (found !== undefined && !isLookedAtBefore(found.read.object, node, file)) yield found;
  }
}

/** `x.a || x?.b`: where `x` is read without a question once more, it is the question that is too much. */
function lateGuard(
  { left, right }: NodeOf<'LogicalExpression'>,
  { tree }: TypeScriptFile,
): Contradiction | undefined {
  const found = contradictionOf(right, left);
  const key = found && expressionKey(found.read.object);
  if (found === undefined || key === undefined) return undefined;
  const around = rootAround(found.read);
  const isReadAgain = tree
    .nodesOf('MemberExpression')
    .some((one) => one !== found.read && expressionKey(one.object) === key && rootAround(one) === around);
  return isReadAgain ? undefined : found;
}

function contradictionOf(guard: Node, other: Node): Contradiction | undefined {
  const guarded = guardedBy(guard);
  const key = guarded && expressionKey(guarded);
  const read = key === undefined ? undefined : firstReadOf(other, key);
  return read === undefined ? undefined : { read, guard };
}

/** `x` of `x?.a.b()`: what the first `?.` of a chain asks for. */
function guardedBy(expression: Node): Node | undefined {
  let found: Node | undefined;
  let at = unwrap(expression);
  for (;;) {
    switch (at.type) {
      case 'OptionalMemberExpression':
      case 'MemberExpression':
        if (at.type === 'OptionalMemberExpression' && at.optional) found = at.object;
        at = unwrap(at.object);
        break;
      case 'OptionalCallExpression':
      case 'CallExpression':
        if (at.callee.type === 'Import' || at.callee.type === 'Super') return found;
        at = unwrap(at.callee);
        break;
      default:
        return found;
    }
  }
}

/** The plain read of a member that the evaluation of an expression begins with. */
function firstReadOf(expression: Node, key: string): NodeOf<'MemberExpression'> | undefined {
  for (let at = unwrap(expression); ;) {
    switch (at.type) {
      case 'MemberExpression':
        if (expressionKey(at.object) === key) return at;
        at = unwrap(at.object);
        break;
      case 'CallExpression':
        at = unwrap(at.callee);
        break;
      default:
        return undefined;
    }
  }
}
