import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { neverReturns } from '../_kit/never-returns.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { givesNoFunction } from './gives-no-function.ts';

/**
 * The result of a function that never returns anything is used. `callback`: it is handed to what wants a function, as in
 * `setTimeout(save(), 100)`.
 */
export interface UsedNothing {
  readonly kind: 'used-nothing';
  readonly manner: 'value' | 'callback';
  readonly on: NodeOf<'CallExpression'>;
}

/** In characters. */
const longest = 5_000;

const takingCallbacks =
  /^(?:setTimeout|setInterval|setImmediate|nextTick|queueMicrotask|requestAnimationFrame|requestIdleCallback|addEventListener|on|once|addListener|then|catch|finally|forEach|map|filter|some|every|useEffect|useLayoutEffect)$/;

export function usedNothingOf(on: NodeOf<'CallExpression'>): UsedNothing | undefined {
  const manner = useOf(on);
  if (manner === undefined) return undefined;
  if (manner === 'callback' && (isSettling(on.callee) || givesNoFunction(on) || isDeed(on)))
    return { kind: 'used-nothing', manner, on };
  const behind = functionBehind(on.callee);
  if (behind === undefined || !isFunction(behind) || !givesNothing(behind)) return undefined;
  return { kind: 'used-nothing', manner, on };
}

/** `resolve` of `new Promise((resolve) => setTimeout(resolve(), 100))` */
function isSettling(callee: Node): boolean {
  const binding = callee.type === 'Identifier' ? referenceOf(callee)?.binding : undefined;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  const made = owner && parentOf(owner);
  return made?.type === 'NewExpression' && isGlobalName(made.callee, 'Promise');
}

function useOf(call: NodeOf<'CallExpression'>): UsedNothing['manner'] | undefined {
  const around = parentOf(call);
  switch (around?.type) {
    case 'CallExpression':
      return keyOf(call) === 'arguments' && takingCallbacks.test(calledName(around.callee) ?? '')
        ? 'callback'
        : undefined;
    case 'AssignmentExpression':
      return keyOf(call) === 'right' && events.test(propertyName(around.left) ?? '') ? 'callback' : undefined;
    case 'ObjectProperty':
      return keyOf(call) === 'value' && outcomes.test(keyName(around) ?? '') ? 'callback' : undefined;
    case 'VariableDeclarator':
      return isRead(around) ? 'value' : undefined;
    case 'BinaryExpression':
    case 'TemplateLiteral':
    case 'SpreadElement':
    case 'ForOfStatement':
      return keyOf(call) === 'body' ? undefined : 'value';
    case 'MemberExpression':
      return keyOf(call) === 'object' ? 'value' : undefined;
    case 'IfStatement':
    case 'WhileStatement':
    case 'ConditionalExpression':
      return keyOf(call) === 'test' ? 'value' : undefined;
    case 'UnaryExpression':
      // `!function () { … }();` only begins like an expression.
      return around.operator === '!' && parentOf(around)?.type !== 'ExpressionStatement'
        ? 'value'
        : undefined;
    default:
      return undefined;
  }
}

/** `window.onload = start();` */
const events =
  /^on(?:load|click|change|input|submit|error|message|open|close|resize|scroll|key(?:down|up|press))$/;
/** `{ onSuccess: client.invalidateQueries() }` */
const outcomes = /^on(?:Success|Error|Settled|Mutate|Click|Change|Close|Open|Submit)$/;
const deeds = /^(?:invalidateQueries|refetch|navigate|log|error|warn|alert)$/;

/** `{ onSuccess: client.invalidateQueries() }`: by its name it is called for what it does. */
function isDeed(call: NodeOf<'CallExpression'>): boolean {
  return parentOf(call)?.type === 'ObjectProperty' && deeds.test(calledName(call.callee) ?? '');
}

function calledName(callee: Node): string | undefined {
  const bare = unwrap(callee);
  return bare.type === 'Identifier' ? bare.name : propertyName(bare);
}

function isRead({ id }: NodeOf<'VariableDeclarator'>): boolean {
  if (id.type !== 'Identifier') return true;
  const binding = referenceOf(id)?.binding;
  return (
    binding !== undefined &&
    !binding.isReassigned &&
    binding.references.some(({ access }) => access === 'read')
  );
}

/** It has a body with something in it, and no way out of it with a value. */
function givesNothing(behind: FunctionNode): boolean {
  const { body } = behind;
  if (behind.async === true || behind.generator === true || body.type !== 'BlockStatement') return false;
  if (body.body.length === 0 || isLong(body) || isDeclaredToGive(behind) || isToBeReplaced(behind))
    return false;
  return !body.body.some(holdsWayOut) && !neverReturns(behind);
}

/** It would be gone through for each of its calls. */
function isLong(body: Node): boolean {
  return (body.end ?? 0) - (body.start ?? 0) > longest;
}

/** `throw` alone is what a method does that others are to write. */
function holdsWayOut(statement: Node): boolean {
  return statement.type === 'ThrowStatement' || returnsValue(statement);
}

function returnsValue(node: Node): boolean {
  if (isFunction(node)) return false;
  if (node.type === 'ReturnStatement') return node.argument != null;
  let found = false;
  walkChildren(node, (child) => {
    found ||= returnsValue(child);
  });
  return found;
}

/** Its type says so, and the body is to be believed less than that: an overload, a `never`. */
function isDeclaredToGive({ returnType }: FunctionNode): boolean {
  if (returnType?.type !== 'TSTypeAnnotation') return returnType != null;
  const { type } = returnType.typeAnnotation;
  return type !== 'TSVoidKeyword' && type !== 'TSUndefinedKeyword';
}

/** Another class may write the method anew. */
function isToBeReplaced({ type }: FunctionNode): boolean {
  return type === 'ClassMethod' || type === 'ObjectMethod';
}
