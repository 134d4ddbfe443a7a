import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';
import { statementRange } from '../_kit/statement-range.ts';
import { isCopyBeside } from './copy-beside.ts';
import { isOwnField } from './own-field.ts';
import { isOfPlainHolder, isOfPlainThis } from './plain-holder.ts';

type Assignment = NodeOf<'AssignmentExpression'>;

/**
 * `variable`: `x = x`, does nothing. `swap`: `[a, b] = [a, b]`, puts each back in its place. `property`: `this.x = this.x`
 * where a variable `x` waits unread to be stored. `field`: the same of a field that the class declares, or beside a copy of another one.
 */
export type SelfAssign =
  | { readonly shape: 'variable' | 'swap' | 'field' | 'put-back'; readonly on: Assignment }
  | { readonly shape: 'property'; readonly on: Assignment; readonly meant: string };

export function selfAssignOf(node: Assignment, file: TypeScriptFile): SelfAssign | undefined {
  const { operator, left, right } = node;
  if (operator !== '=' && operator !== '||=' && operator !== '&&=' && operator !== '??=') return undefined;
  if (operator === '=' && isPutBack(node)) return { shape: 'put-back', on: node };
  switch (left.type) {
    case 'Identifier':
      return isSameVariable(left, right) && !isMeant(node, file)
        ? { shape: 'variable', on: node }
        : undefined;
    case 'ArrayPattern':
      return isSameList(left, right) ? { shape: 'swap', on: node } : undefined;
    case 'MemberExpression':
      return right.type === 'MemberExpression' ? ofProperty(node, left, right, file) : undefined;
    default:
      return undefined;
  }
}

/** `a.left = a.right; a.right = a.left;`: what was to be swapped is gone after the first. */
function isPutBack({ left, right, ...node }: Assignment): boolean {
  if (left.type !== 'Identifier' && left.type !== 'MemberExpression') return false;
  if (right.type !== left.type) return false;
  const statement = parentOf(right)?.type === 'AssignmentExpression' ? statementOf(right) : undefined;
  const before = statement && siblingsOf(statement)?.before;
  const earlier = before?.type === 'ExpressionStatement' ? before.expression : undefined;
  if (earlier?.type !== 'AssignmentExpression' || earlier.operator !== node.operator) return false;
  if (!isSameExpression(earlier.left, right) || !isSameExpression(earlier.right, left)) return false;
  return isRepeatable(left) && isRepeatable(right) && isOfOne(left, right);
}

/** `input.value = this.value; this.value = input.value;` reads what the field has made of it. */
function isOfOne(left: Node, right: Node): boolean {
  if (left.type !== 'MemberExpression' || right.type !== 'MemberExpression') return true;
  return isSameExpression(left.object, right.object);
}

function statementOf(side: Node): Node | undefined {
  const assignment = parentOf(side);
  const statement = assignment && parentOf(assignment);
  return statement?.type === 'ExpressionStatement' ? statement : undefined;
}

/** A cast on the right side is not looked through: `x = x as T` narrows the variable's type. */
function isSameVariable(left: Node | null, right: Node | null | undefined): boolean {
  if (left?.type !== 'Identifier' || right?.type !== 'Identifier' || left.name !== right.name) return false;
  const reference = referenceOf(right);
  // A global may be a property with a setter, or not exist.
  return reference?.binding !== undefined && !reference.scope.isDynamic;
}

/** A comment may hold a type that narrows; `for (i = i; …)` fills a place that must not stay empty. */
function isMeant(node: Assignment, file: TypeScriptFile): boolean {
  if (parentOf(node)?.type === 'ForStatement' && keyOf(node) === 'init') return true;
  return commentsIn(file, rangeOf(node)).length > 0;
}

/** By a comment behind it, or on a line of its own above it. */
function isExplained(node: Assignment, file: TypeScriptFile): boolean {
  const { start, end } = rangeOf(node);
  const lineEnd = file.text.indexOf('\n', end);
  const after = { start: end, end: lineEnd < 0 ? file.text.length : lineEnd };
  if (commentsIn(file, after).length > 0) return true;
  const line = file.text.lastIndexOf('\n', start);
  const above = file.text.slice(file.text.lastIndexOf('\n', line - 1) + 1, Math.max(0, line));
  return /^\s*(?:\/\/|\/\*|\*)/.test(above);
}

function isSameList(left: NodeOf<'ArrayPattern'>, right: Node): boolean {
  if (right.type !== 'ArrayExpression' || left.elements.length < 2) return false;
  if (left.elements.length !== right.elements.length) return false;
  return left.elements.every((element, index) => isSameVariable(element, right.elements[index]));
}

/**
 * A property given to itself may be a setter at work (`canvas.width = canvas.width` clears). It is a slip for sure only
 * where a variable of the same name is there to be stored and nobody reads it, where the class declares the field, beside
 * a copy of another property, or where what holds it is plain data by all that is seen.
 */
function ofProperty(
  node: Assignment,
  left: NodeOf<'MemberExpression'>,
  right: NodeOf<'MemberExpression'>,
  file: TypeScriptFile,
): SelfAssign | undefined {
  if (node.operator !== '=' || left.computed || !isSameExpression(left, right) || !isRepeatable(left))
    return undefined;
  const { property } = left;
  const { name } = property.type === 'PrivateName' ? property.id : property;
  const waiting = lookUp(file.tree.scopeOf(node), name);
  if (waiting !== undefined && isUnread(waiting)) return { shape: 'property', on: node, meant: name };
  const isSlip =
    isOwnField(left.object, name) ||
    isCopyBeside(node, left, name) ||
    ((isOfPlainHolder(left, name, file) || isOfPlainThis(node, left, name, file)) &&
      !isExplained(node, file));
  return isSlip && !isMeant(node, file) ? { shape: 'field', on: node } : undefined;
}

function isUnread({ kind, scope, references, declarations, exported }: Binding): boolean {
  if (kind !== 'param' && kind !== 'const' && kind !== 'let' && kind !== 'var') return false;
  if (exported || scope.kind === 'module' || scope.kind === 'script') return false;
  const isParameterProperty = declarations.some((name) => parentOf(name)?.type === 'TSParameterProperty');
  return !isParameterProperty && references.every(({ access }) => access === 'write');
}

export function fixOfSelfAssign(found: SelfAssign, file: TypeScriptFile): FixDraft | undefined {
  const { on } = found;
  if (found.shape === 'property') {
    return {
      title: say(`Assign \`${found.meant}\``, `改为赋值 \`${found.meant}\``),
      safety: 'needs-review',
      edits: [{ range: rangeOf(on.right), text: found.meant }],
    };
  }
  const statement = parentOf(on);
  if (found.shape !== 'variable' || statement?.type !== 'ExpressionStatement' || isConstant(on.left))
    return undefined;
  const range = statementRange(statement, file);
  return (
    range && {
      title: say('Remove the assignment', '删除该赋值'),
      safety: 'safe',
      edits: [{ range, text: '' }],
    }
  );
}

/** Assigning to it throws: removing that changes what the program does. */
function isConstant(name: Node): boolean {
  switch (referenceOf(name)?.binding?.kind) {
    case 'let':
    case 'var':
    case 'param':
      return false;
    default:
      return true;
  }
}
