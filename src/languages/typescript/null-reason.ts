import type { NullReason } from '../../domain/file-outline.ts';
import { isNothing, outcomesOf } from './gives-null.ts';
import type { Outcome } from './gives-null.ts';
import { ancestorsOf, rangeOf } from './node.ts';
import type { FunctionNode, Node } from './node.ts';
import { isLookUp, looksUp } from './looks-up.ts';
import { isRecordLookUp, isRowLookUp } from './record-lookup.ts';
import { declaresNull } from './documents-null.ts';
import { nameOfCalled } from './treated-results.ts';
import type { TypeScriptTree } from './typescript.ts';

/** More ends than this are a table, not a search. */
const mostOutcomes = 40;

/**
 * Why a call of the function may give nothing, where that is no matter of what it is given: something was not found,
 * or failed. Who calls it cannot know that beforehand. undefined: it always gives something, as far as can be seen, or
 * its callers may well know when not.
 */
export function nullReasonOf(node: FunctionNode, tree: TypeScriptTree): NullReason | undefined {
  if (node.generator === true || ('kind' in node && node.kind !== 'method') || !allowsNull(node.returnType))
    return undefined;
  const outcomes = outcomesOf(node, tree);
  if (outcomes.length > mostOutcomes) return undefined;
  const values = outcomes.filter((one) => !isNothing(one));
  if (values.some(({ value }) => value !== undefined && isFromDatabase(value))) return 'absence';
  if (!values.some(({ value }) => value !== undefined && mayHaveMembers(value))) return undefined;
  const reasons = outcomes.flatMap((one) => {
    if (!isNothing(one)) return one.value !== undefined && isLookUp(one.value) ? ['absence' as const] : [];
    return reasonAt(one.place, node, values) ?? [];
  });
  if (reasons.includes('failure')) return 'failure';
  if (reasons[0] !== undefined || endsWithSearch(node, values)) return 'absence';
  return declaresNull(node) && values.some(mayBeNothing) ? 'absence' : undefined;
}

function isFromDatabase(value: Node): boolean {
  return isRecordLookUp(value) || isRowLookUp(value);
}

/** `text.match(re)`, `cache.get(key)`, `found?.name`: where the type says no more than that, its callers may well know when not. */
function mayBeNothing({ value }: Outcome): boolean {
  if (value === undefined) return false;
  const { type } = value;
  if (type !== 'CallExpression')
    return type === 'OptionalMemberExpression' || type === 'OptionalCallExpression';
  return /^(?:match|exec|get)$/.test(nameOfCalled(value) ?? '');
}

/** Its last statement is a loop that gives back what it has found. */
function endsWithSearch({ body }: FunctionNode, values: readonly Outcome[]): boolean {
  const last = body.type === 'BlockStatement' ? body.body.at(-1) : undefined;
  if (!last?.type.startsWith('For')) return false;
  // `for (;;)` ends when there is something.
  const isEndless = last.type === 'ForStatement' && last.test == null;
  return !isEndless && values.some(({ place }) => isWithin(place, last));
}

function isWithin(node: Node, around: Node): boolean {
  const [inner, outer] = [rangeOf(node), rangeOf(around)];
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A type that is written there and says otherwise is believed. */
function allowsNull(annotation: Node | null | undefined): boolean {
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : annotation;
  switch (type?.type) {
    case undefined:
    case 'TSNullKeyword':
    case 'TSUndefinedKeyword':
      return true;
    case 'TSUnionType':
      return type.types.some(allowsNull);
    case 'TSTypeReference':
      return (
        type.typeName.type === 'Identifier' &&
        type.typeName.name === 'Promise' &&
        type.typeArguments?.params.some(allowsNull) === true
      );
    default:
      return false;
  }
}

/** Nobody reads a member of what is true or a number, but its methods. */
function mayHaveMembers({ type }: Node): boolean {
  return !/^(?:Boolean|Numeric|BigInt|String|Template)Literal$|^UnaryExpression$|^BinaryExpression$/.test(
    type,
  );
}

function reasonAt(place: Node, home: FunctionNode, values: readonly Outcome[]): NullReason | undefined {
  let at = place;
  for (const around of ancestorsOf(place)) {
    switch (around.type) {
      case 'CatchClause':
        return 'failure';
      case 'IfStatement':
      case 'ConditionalExpression':
        return looksUp(around.test, home) ? 'absence' : undefined;
      case 'LogicalExpression':
        return looksUp(around.left, home) ? 'absence' : undefined;
      case 'BlockStatement':
        if (followsSearch(at, around.body, home, values)) return 'absence';
        break;
      case 'ReturnStatement':
      case 'TryStatement':
      case 'ParenthesizedExpression':
        break;
      default:
        return undefined;
    }
    at = around;
  }
  return undefined;
}

/** What comes after a loop that gives back what it has found, or after such an `if`. */
function followsSearch(
  end: Node,
  statements: readonly Node[],
  home: FunctionNode,
  values: readonly Outcome[],
): boolean {
  const index = statements.indexOf(end);
  return statements.slice(0, index).some((statement) => {
    if (!values.some(({ place }) => isWithin(place, statement))) return false;
    if (statement.type === 'IfStatement') return looksUp(statement.test, home);
    return /^(?:For|While)/.test(statement.type);
  });
}
