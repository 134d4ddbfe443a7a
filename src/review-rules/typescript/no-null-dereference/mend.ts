import type { EditDraft, FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';
import type { Found } from './find-null-uses.ts';
import type { NullUse } from './null-use.ts';
import { turnTest } from './turn-test.ts';

/** An edit that ends it, where there is one that a reader can judge at a glance. */
export function mend({ use, cause }: Found, file: TypeScriptFile): FixDraft | undefined {
  if (cause.kind === 'late') return undefined;
  const edit = cause.kind === 'known' ? turnTest(cause.nullness.since, use, file) : optionalChain(use, file);
  if (edit === undefined) return undefined;
  const title =
    cause.kind === 'known'
      ? say('Turn the test round', '把条件反过来')
      : say('Go on with `undefined` when it is missing', '缺失时以 `undefined` 继续');
  return { title, edits: [edit] };
}

/** `x.a` as `x?.a`, where that is all there is to mend. */
function optionalChain({ kind, node, value }: NullUse, file: TypeScriptFile): EditDraft | undefined {
  if (kind !== 'read' || node.type !== 'MemberExpression' || isReadLater(value)) return undefined;
  if (!mayBeUndefined(endOfChain(node))) return undefined;
  const from = rangeOf(value).end;
  const between = file.text.slice(from, rangeOf(node.property).start);
  const mark = /^[\s)]*(?=(\.|\[)\s*$)/.exec(between);
  if (mark === null) return undefined;
  const at = from + mark[0].length;
  return { range: { start: at, end: at }, text: mark[1] === '[' ? '?.' : '?' };
}

/** Then the next use would be the one that fails. */
function isReadLater(value: Node): boolean {
  const bare = unwrap(value);
  if (bare.type === 'CallExpression') return false;
  const binding = referenceOf(bare)?.binding;
  return (
    binding === undefined ||
    binding.references.some(
      ({ access, identifier }) => access !== 'write' && rangeOf(identifier).start > rangeOf(bare).start,
    )
  );
}

function endOfChain(node: Node): Node {
  let end = node;
  for (let around = parentOf(end); around !== undefined && goesOn(end, around); around = parentOf(end))
    end = around;
  return end;
}

function goesOn(at: Node, around: Node): boolean {
  if (isParenthesized(at)) return false;
  switch (around.type) {
    case 'MemberExpression':
      return keyOf(at) === 'object';
    case 'CallExpression':
      return keyOf(at) === 'callee';
    default:
      return around.type === 'AwaitExpression';
  }
}

/** The code around it neither writes to it nor takes it apart. */
function mayBeUndefined(end: Node): boolean {
  const around = parentOf(end);
  switch (around?.type) {
    case 'ExpressionStatement':
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
    case 'LogicalExpression':
    case 'TemplateLiteral':
    case 'JSXExpressionContainer':
      return true;
    case 'VariableDeclarator':
      return around.id.type === 'Identifier';
    case 'AssignmentExpression':
      return keyOf(end) === 'right' && around.operator === '=' && !around.left.type.endsWith('Pattern');
    case 'BinaryExpression':
      return isComparison(around.operator);
    case 'CallExpression':
      return keyOf(end) === 'arguments';
    case 'ObjectProperty':
      return parentOf(around)?.type === 'ObjectExpression';
    case 'IfStatement':
    case 'ConditionalExpression':
      return true;
    default:
      return false;
  }
}
