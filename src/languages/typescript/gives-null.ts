import { lastIndexWhere } from '../../domain/last-index-where.ts';
import { enclosingFunction, rangeOf, unwrap } from './node.ts';
import type { FunctionNode, Node } from './node.ts';
import type { TypeScriptTree } from './typescript.ts';

/** What a function may give at one of its ends. */
export interface Outcome {
  /** undefined: a `return` without a value. */
  readonly value: Node | undefined;
  /** The value, or the `return` without one. */
  readonly place: Node;
}

/** Does the function give a value on one way, and on another one say that there is none? */
export function givesNull(node: FunctionNode, tree: TypeScriptTree): boolean {
  const values = outcomesOf(node, tree);
  return values.some(isNothing) && !values.every(isNothing);
}

/** Arms of `a ? b : c`, and of `a ?? null`, are told one by one. */
export function outcomesOf(node: FunctionNode, tree: TypeScriptTree): readonly Outcome[] {
  if (node.body.type !== 'BlockStatement') return [...alternativesOf(node.body)];
  const { start, end } = rangeOf(node);
  const all = tree.nodesOf('ReturnStatement');
  // They are in the order of the text: a file may have thousands of functions.
  const from = lastIndexWhere(all, (one) => rangeOf(one).start < start) + 1;
  const to = lastIndexWhere(all, (one) => rangeOf(one).start < end) + 1;
  return all
    .slice(from, to)
    .filter((one) => enclosingFunction(one) === node)
    .flatMap((one) =>
      one.argument == null ? [{ value: undefined, place: one }] : [...alternativesOf(one.argument)],
    );
}

function* alternativesOf(value: Node): Generator<Outcome, void> {
  const node = unwrap(value);
  if (node.type === 'ConditionalExpression') {
    yield* alternativesOf(node.consequent);
    yield* alternativesOf(node.alternate);
  } else if (node.type === 'LogicalExpression' && node.operator !== '&&' && isNullish(unwrap(node.right))) {
    yield { value: node.left, place: node.left };
    yield { value: node.right, place: node.right };
  } else yield { value: node, place: node };
}

export function isNothing({ value }: Outcome): boolean {
  return value === undefined || isNullish(unwrap(value));
}

function isNullish(value: Node): boolean {
  switch (value.type) {
    case 'NullLiteral':
      return true;
    case 'Identifier':
      return value.name === 'undefined';
    case 'UnaryExpression':
      return value.operator === 'void';
    default:
      return false;
  }
}
