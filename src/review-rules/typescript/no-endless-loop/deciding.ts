import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isWrittenInClosure } from '../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';

type While = NodeOf<'WhileStatement'>;

/** What decides whether a loop goes on, and which way it takes. */
export interface Deciding {
  readonly names: ReadonlySet<Binding>;
  readonly loop: While;
}

/** Larger loops are not looked at. */
const mostNodes = 800;
const mostReferences = 200;

const asking =
  /^(?:indexOf|lastIndexOf|includes|startsWith|endsWith|charAt|charCodeAt|codePointAt|slice|substring|substr|trim|trimStart|trimEnd|toLowerCase|toUpperCase|has|hasOwn|hasOwnProperty|isArray|getPrototypeOf|keys)$/;
const functions = /^(?:Number|String|Boolean|parseInt|parseFloat|isNaN|isFinite)$/;

/** undefined: something decides that may be another thing each time, as far as can be seen. */
export function decidingIn(loop: While): Deciding | undefined {
  const parts = partsOf(loop);
  if (parts === undefined) return undefined;
  const mayChange = parts.some(changesSomething);
  const written = parts.flatMap(objectWritten);
  const names = new Set<Binding>();
  const pending: Node[] = parts.filter(isTest);
  for (let test = pending.pop(); test !== undefined; test = pending.pop()) {
    if (!isSteady(test, mayChange)) return undefined;
    for (const binding of namesIn(test)) {
      if (names.has(binding)) continue;
      const values = valuesInLoop(binding, loop);
      if (values === undefined) return undefined;
      names.add(binding);
      pending.push(...values);
    }
  }
  // A place of an object that decides is written.
  if (written.some((binding) => binding === undefined || names.has(binding))) return undefined;
  // What never changes anywhere, and is asked around work, is meant to go on until that fails.
  const isWaiting = parts.some(({ type }) => type === 'AwaitExpression');
  return namesIn(loop.test).some(
    (name) => !mayChange || (isVariable(name) && !(isWaiting && isAlwaysOn(name))),
  )
    ? { names, loop }
    : undefined;
}

/** `let isRunning = true; while (isRunning) await serve();`: the main loop of a program, ended from outside. */
function isAlwaysOn({ declarations: [name], isReassigned }: Binding): boolean {
  const declarator = name && parentOf(name);
  if (isReassigned || declarator?.type !== 'VariableDeclarator') return false;
  return declarator.init?.type === 'BooleanLiteral' && declarator.init.value;
}

function isVariable({ kind }: Binding): boolean {
  return kind === 'let' || kind === 'var';
}

/** All of the loop. undefined: it is too large, or holds what is not followed. */
function partsOf(loop: While): readonly Node[] | undefined {
  const parts: Node[] = [];
  const seen = { isKnown: true };
  const visit = (node: Node): void => {
    if (!seen.isKnown) return;
    parts.push(node);
    seen.isKnown = parts.length < mostNodes && !isFunction(node) && !isUnfollowed(node);
    if (seen.isKnown) walkChildren(node, visit);
  };
  walkChildren(loop, visit);
  return seen.isKnown ? parts : undefined;
}

function isUnfollowed({ type }: Node): boolean {
  switch (type) {
    case 'TryStatement':
    case 'SwitchStatement':
    case 'LabeledStatement':
    case 'YieldExpression':
    case 'DebuggerStatement':
      return true;
    default:
      return false;
  }
}

/** What the loop itself, or a branch of it, goes by. */
function isTest(node: Node): boolean {
  const key = keyOf(node);
  return key === 'test' || (key === 'left' && parentOf(node)?.type === 'LogicalExpression');
}

/** The same again gives the same, so long as its names stay. */
function isSteady(node: Node, mayChange: boolean): boolean {
  if (!isSteadyKind(node) || (mayChange && readsObject(node))) return false;
  let isAll = true;
  walkChildren(node, (child) => {
    isAll &&= isSteady(child, mayChange);
  });
  return isAll;
}

function isSteadyKind(node: Node): boolean {
  switch (node.type) {
    case 'AwaitExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
    case 'AssignmentExpression':
    case 'UpdateExpression':
    case 'ThisExpression':
    case 'Super':
    case 'ObjectExpression':
    case 'ImportExpression':
      return false;
    case 'Identifier':
      return referenceOf(node) === undefined || referenceOf(node)?.binding !== undefined || isFixed(node);
    default:
      return !isCall(node) || isAsking(node);
  }
}

function isFixed({ name }: NodeOf<'Identifier'>): boolean {
  return /^(?:undefined|NaN|Infinity|Math|Object|Array|Reflect|Node)$/.test(name) || functions.test(name);
}

function isAsking({ callee }: Call): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'Identifier') return functions.test(bare.name) && isGlobalName(bare, bare.name);
  if ('object' in bare && isGlobalName(unwrap(bare.object as Node), 'Math'))
    return propertyName(bare) !== 'random';
  return asking.test(propertyName(bare) ?? '');
}

/** `node.parent`, `list.length`, `list.includes(x)`: what others may change. */
function readsObject(node: Node): boolean {
  if (node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') return false;
  return propertyName(node) !== 'byteLength' && !isGlobalName(unwrap(node.object), 'Math');
}

function changesSomething(node: Node): boolean {
  if (isCall(node)) return !isAsking(node) && !isPush(node);
  switch (node.type) {
    case 'AwaitExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      return true;
    default:
      return node.type === 'UnaryExpression' && node.operator === 'delete';
  }
}

/** `found.push(node)` changes the list alone. */
function isPush(call: Call): boolean {
  const bare = unwrap(call.callee);
  return propertyName(bare) === 'push' && 'object' in bare && (bare.object as Node).type === 'Identifier';
}

/** The name through which something else than a name is written; undefined: it has none. */
function objectWritten(node: Node): readonly (Binding | undefined)[] {
  if (isCall(node) && isPush(node)) {
    const bare = unwrap(node.callee);
    return 'object' in bare ? [referenceOf(bare.object as Node)?.binding] : [];
  }
  const key = keyOf(node);
  const around = parentOf(node);
  const isTarget =
    (around?.type === 'AssignmentExpression' && key === 'left') ||
    (around?.type === 'UpdateExpression' && key === 'argument');
  if (!isTarget || node.type === 'Identifier') return [];
  let at: Node = node;
  while (at.type === 'MemberExpression') at = unwrap(at.object);
  return [referenceOf(at)?.binding];
}

function namesIn(node: Node): readonly Binding[] {
  const found: Binding[] = [];
  const visit = (part: Node): void => {
    const binding = referenceOf(part)?.binding;
    if (binding !== undefined) found.push(binding);
    walkChildren(part, visit);
  };
  visit(node);
  return found;
}

/** What a name of the loop itself is given; of others nothing. undefined: it may change by itself. */
function valuesInLoop(binding: Binding, loop: While): readonly Node[] | undefined {
  const { kind, exported, references } = binding;
  if (kind !== 'const' && kind !== 'let' && kind !== 'var' && kind !== 'param') return undefined;
  if (exported || references.length > mostReferences || isWrittenInClosure(binding)) return undefined;
  const [declaration] = binding.declarations;
  if (declaration === undefined) return undefined;
  if (!isInside(declaration, loop)) return [];
  const values = references
    .filter(({ access }) => access !== 'read')
    .map(({ identifier }) => {
      const around = parentOf(identifier);
      if (around?.type === 'VariableDeclarator') return around.init ?? undefined;
      return around?.type === 'AssignmentExpression' && around.operator === '=' ? around.right : undefined;
    });
  const known = values.flatMap((value) => value ?? []);
  return known.length > 0 && known.length === values.length ? known : undefined;
}
