import { functionOf } from './function-of.ts';
import { ancestorsOf, isFunction, keyOf, parentOf, referenceOf, unwrap } from './node.ts';
import type { FunctionNode, Node } from './node.ts';
import { isReassigned } from './scope.ts';
import { strictParseAt } from './strict-parser.ts';
import type { TypeScriptTree } from './typescript.ts';

/** Calls of calls that are followed. */
const deepest = 3;

/**
 * Positions of the parameters whose wrong form makes a call throw: handed to `JSON.parse` and its like, or tested right
 * before a `throw`, with no `try` around. The promise of an async function takes its errors: it throws on none.
 */
export function throwsOn(
  node: FunctionNode,
  tree: TypeScriptTree,
  known: KnownThrows,
  depth = 0,
): readonly number[] {
  if (node.async === true || node.generator === true) return [];
  const found = known.get(node);
  if (found !== undefined) return found;
  // Functions may call each other in a ring.
  known.set(node, []);
  const positions = positionsIn(node, { tree, known, depth });
  known.set(node, positions);
  return positions;
}

/** Of the functions of one file, each asked once. */
export type KnownThrows = Map<FunctionNode, readonly number[]>;

interface Asking {
  readonly tree: TypeScriptTree;
  readonly known: KnownThrows;
  readonly depth: number;
}

function positionsIn(node: FunctionNode, asking: Asking): readonly number[] {
  const real = node.params.filter((param) => !(param.type === 'Identifier' && param.name === 'this'));
  return real.flatMap((param, index) => (isRisky(param, node, asking) ? [index] : []));
}

function isRisky(param: Node, owner: FunctionNode, asking: Asking): boolean {
  const name = param.type === 'AssignmentPattern' ? param.left : param;
  const binding = name.type === 'Identifier' ? asking.tree.scopeOf(name).bindings.get(name.name) : undefined;
  if (binding?.kind !== 'param' || isReassigned(binding)) return false;
  const uses = binding.references.flatMap(({ identifier, isInitial }) => (isInitial ? [] : [identifier]));
  const isKnown = uses.some(isAsked);
  return uses.some((use) => {
    const throws = (!isKnown && isParsed(use)) || isRefused(use) || isHandedOn(use, asking);
    return throws && leaves(use, owner);
  });
}

function isParsed(use: Node): boolean {
  const call = parentOf(use);
  return call !== undefined && strictParseAt(call)?.texts.includes(use) === true;
}

/** What a function asks before it parses: `URL.canParse(address)`, `form.test(address)`, `address.match(form)` */
const asking = /^(?:canParse|is_?(?:valid|json)\w*|test|match|exec)$/i;

function isAsked(use: Node): boolean {
  const around = parentOf(use);
  if (around?.type === 'MemberExpression' && around.object === use) return asking.test(lastName(around));
  return around?.type === 'CallExpression' && around.callee !== use && asking.test(lastName(around.callee));
}

function lastName(node: Node): string {
  const name = node.type === 'MemberExpression' ? node.property : node;
  return name.type === 'Identifier' ? name.name : '';
}

/** `if (!use.startsWith('a')) throw new Error(…)`. What asks for its type is about mistakes of the caller. */
function isRefused(use: Node): boolean {
  let at = use;
  for (const around of ancestorsOf(use)) {
    if (around.type === 'UnaryExpression' && around.operator === 'typeof') return false;
    if (around.type === 'BinaryExpression' && around.operator === 'instanceof') return false;
    if (around.type === 'IfStatement') return keyOf(at) === 'test' && isThrow(around.consequent);
    if (isFunction(around) || around.type.endsWith('Statement')) return false;
    at = around;
  }
  return false;
}

function isThrow(node: Node): boolean {
  const last = node.type === 'BlockStatement' ? node.body.at(-1) : node;
  return last?.type === 'ThrowStatement';
}

/** To a function of the file that throws on it. */
function isHandedOn(use: Node, { tree, known, depth }: Asking): boolean {
  const call = parentOf(use);
  if (call?.type !== 'CallExpression' || depth >= deepest) return false;
  const index = call.arguments.findIndex((one) => one === use);
  const called = index < 0 ? undefined : referenceOf(unwrap(call.callee))?.binding;
  const body = called === undefined || isReassigned(called) ? undefined : functionOf(called);
  return body !== undefined && throwsOn(body, tree, known, depth + 1).includes(index);
}

/** Nothing in the function catches what is thrown there, and no function inside it stands between. */
function leaves(use: Node, owner: FunctionNode): boolean {
  let at = use;
  for (const around of ancestorsOf(use)) {
    if (around === owner) return true;
    if (isFunction(around)) return false;
    if (around.type === 'TryStatement' && around.handler != null && keyOf(at) === 'block') return false;
    at = around;
  }
  return false;
}
