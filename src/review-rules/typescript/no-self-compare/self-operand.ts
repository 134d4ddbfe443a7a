import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Both of its sides are the same; `by` is what stands between them. */
export interface SelfOperand {
  readonly on: Node;
  readonly side: Node;
  readonly by: string;
}

/** `point.x - point.x`; of a plain number `x - x` makes NaN of what is infinite. */
export function selfOperandOf(
  on: NodeOf<'BinaryExpression'>,
  { path }: TypeScriptFile,
): SelfOperand | undefined {
  const { operator, left, right } = on;
  if (operator !== '-' && operator !== '/' && operator !== '%') return undefined;
  const side = unwrap(left);
  return isMember(side) && isRepeated(side, right) && !isTestPath(path)
    ? { on, side, by: operator }
    : undefined;
}

/** `form.mail && form.mail`, wherever it is a value: of conditions another rule tells. */
export function selfChoiceOf(on: NodeOf<'LogicalExpression'>, file: TypeScriptFile): SelfOperand | undefined {
  const { operator, left, right } = on;
  const side = unwrap(left);
  const isPlain = isMember(side) || side.type === 'Identifier';
  if (!isPlain || !isRepeated(side, right) || isCondition(on) || isTestPath(file.path)) return undefined;
  // `{title && title}` says too much, and nothing wrong.
  if (operator === '&&' && parentOf(on)?.type === 'JSXExpressionContainer') return undefined;
  return { on, side, by: operator };
}

/** `a.name.localeCompare(a.name)` */
export function selfOrderOf(on: NodeOf<'CallExpression'>, { path }: TypeScriptFile): SelfOperand | undefined {
  const callee = unwrap(on.callee);
  const [other] = on.arguments;
  if (callee.type !== 'MemberExpression' || other === undefined) return undefined;
  if (propertyName(callee) !== 'localeCompare' || isTestPath(path)) return undefined;
  const side = unwrap(callee.object);
  return isRepeated(side, other) ? { on, side, by: 'localeCompare' } : undefined;
}

function isMember({ type }: Node): boolean {
  return type === 'MemberExpression' || type === 'OptionalMemberExpression';
}

function isRepeated(side: Node, other: Node): boolean {
  const [one, two] = [rangeOf(side), rangeOf(other)];
  // Most sides are of another length.
  if (one.end - one.start !== two.end - two.start) return false;
  return isSameExpression(side, other) && isRepeatable(side);
}
