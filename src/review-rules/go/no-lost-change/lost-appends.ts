import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { Variables } from '../_kit/variables.ts';

/** A list that grows, and that nobody looks at afterwards. */
export interface LostAppend {
  /** `xs = append(xs, x)` */
  readonly statement: GoNode;
  /** undefined: the result was thrown away at once. */
  readonly name: string | undefined;
}

export function* lostAppends(tree: GoTree, text: string): Generator<LostAppend> {
  if (!/=\s*append\(/.test(text)) return;
  const grown = new Map<GoNode, GoNode[]>();
  const variables = new Variables(tree);
  for (const statement of tree.nodesOf('assignment_statement')) {
    const name = appendedTo(statement, tree);
    if (name === undefined) continue;
    if (tree.textOf(name) === '_') yield { statement, name: undefined };
    const declared = variables.declarationOf(name);
    const owner = declared === undefined ? undefined : functionAround(declared);
    if (declared === undefined || owner === undefined || owner !== functionAround(statement)) continue;
    if (!isOwn(declared)) continue;
    const list = grown.get(declared);
    if (list === undefined) grown.set(declared, [statement]);
    else list.push(statement);
  }
  if (grown.size > 0) yield* neverSeen(grown, variables, tree);
}

function* neverSeen(
  grown: ReadonlyMap<GoNode, readonly GoNode[]>,
  variables: Variables,
  tree: GoTree,
): Generator<LostAppend> {
  const names = new Set([...grown.keys()].map((name) => tree.textOf(name)));
  const seen = new Set<GoNode>();
  for (const identifier of tree.nodesOf('identifier')) {
    if (!names.has(tree.textOf(identifier))) continue;
    const declared = variables.declarationOf(identifier);
    const statements = declared === undefined ? undefined : grown.get(declared);
    if (declared === undefined || statements === undefined || identifier === declared) continue;
    // What a closure holds it looks at when it runs.
    const isHeld = functionAround(identifier) !== functionAround(declared);
    const isOther = !isOfAppend(identifier, statements, tree) && identifier.start > firstTurn(statements);
    if (isHeld || isOther) seen.add(declared);
  }
  for (const [declared, [statement]] of grown)
    if (statement !== undefined && !seen.has(declared)) yield { statement, name: tree.textOf(declared) };
}

/** `xs` of `xs = append(xs, x)`, `_` of `_ = append(xs, x)`. */
function appendedTo(statement: GoNode, tree: GoTree): GoNode | undefined {
  const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
  const [name, ...names] = left === undefined ? [] : partsOf(left);
  const [value, ...values] = right === undefined ? [] : partsOf(right);
  if (name?.kind !== 'identifier' || names.length + values.length > 0 || value?.kind !== 'call_expression')
    return undefined;
  const [, first] = /^append\(\s*(\w+)\s*,/.exec(tree.textOf(value)) ?? [];
  const written = tree.textOf(name);
  return first !== undefined && (written === '_' || written === first) ? name : undefined;
}

/** A parameter that takes a value, or a variable of the function; results are given back. */
function isOwn({ parent, field }: GoNode): boolean {
  if (parent?.kind === 'parameter_declaration' || parent?.kind === 'variadic_parameter_declaration')
    return parent.parent?.field === 'parameters';
  return field === 'name' ? parent?.kind === 'var_spec' : parent?.parent?.kind === 'short_var_declaration';
}

/** The list of the `append` itself, or what it is given to. */
function isOfAppend(identifier: GoNode, statements: readonly GoNode[], tree: GoTree): boolean {
  const statement = statements.find((one) => isInside(identifier, one));
  if (statement === undefined) return false;
  const { parent } = identifier;
  if (parent?.field === 'left') return true;
  return (
    parent?.kind === 'argument_list' &&
    tree.textOf(parent.parent ?? parent).startsWith('append(') &&
    partsOf(parent)[0] === identifier
  );
}

/** What stands before the first one may come again, where a loop is around it. */
function firstTurn(statements: readonly GoNode[]): number {
  const [first] = statements;
  if (first === undefined) return 0;
  const owner = functionAround(first);
  const loops = [...nodesAround(first)].filter(
    (one) => one.kind === 'for_statement' && owner !== undefined && isInside(one, owner),
  );
  return loops.at(-1)?.start ?? first.start;
}
