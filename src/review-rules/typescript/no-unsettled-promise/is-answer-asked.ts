import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { errorTestOf } from './error-when.ts';
import type { Giving } from './given-to.ts';
import { isThrowingParse } from './is-throwing-parse.ts';

/**
 * Does a branch only ask whether the answer of a callback is there, or what was parsed of it, after the error was looked
 * at? Most who call back give one or the other.
 */
export function isAnswerAsked(branch: Node, callback: FunctionNode): boolean {
  if (branch.type !== 'IfStatement') return false;
  const [name, ...others] = namesAsked(branch.test);
  if (name === undefined || others.length > 0) return false;
  const binding = referenceOf(name)?.binding;
  if (binding === undefined) return false;
  return (isLaterParameter(binding, callback) && asksBefore(branch, callback)) || isParsed(binding);
}

/** Functions of Node keep to it, and their answers are no empty texts. */
export function givesOneOrTheOther({ at, name }: Giving): boolean {
  if (!isCall(at) || /^(?:readFile|exec|execFile|lookup|get)$/.test(name)) return false;
  const { module } = moduleMemberOf(at.callee) ?? {};
  return (
    module !== undefined && /^(?:fs|graceful-fs|fs-extra|zlib|crypto|dns|child_process|os)$/.test(module)
  );
}

/** `data`, `data != null`, `data && data.list`: the names that decide. */
function namesAsked(test: Node): readonly Node[] {
  const node = unwrap(test);
  switch (node.type) {
    case 'Identifier':
      return [node];
    case 'BinaryExpression': {
      const right = unwrap(node.right);
      const isNull =
        right.type === 'NullLiteral' || (right.type === 'Identifier' && right.name === 'undefined');
      return isNull && node.operator.startsWith('!') ? namesAsked(node.left) : [];
    }
    default:
      return [];
  }
}

function isLaterParameter(binding: Binding, { params }: FunctionNode): boolean {
  return params.slice(1).some((one) => one === binding.declarations[0]);
}

/** Has an `if` before it asked for the error? */
function asksBefore(branch: Node, callback: FunctionNode): boolean {
  const isOfError = errorTestOf(callback);
  return holds(
    callback.body,
    (part) =>
      part.type === 'IfStatement' &&
      rangeOf(part).start < rangeOf(branch).start &&
      isOfError(part.test) !== undefined,
  );
}

/** `let data = null; try { data = JSON.parse(body); } …`: it is nothing for a body that says `null`. */
function isParsed(binding: Binding): boolean {
  if (isFunction(binding.scope.node) && binding.kind === 'param') return false;
  const values = valuesWritten(binding) ?? [];
  return (
    values.some(isThrowingParse) && values.every((one) => isThrowingParse(one) || one.type === 'NullLiteral')
  );
}
