import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Where an effect reads a value. */
export interface PlaceOfRead {
  /** `kept`: in a function that runs again and again; `request`: it decides what is asked for. */
  readonly kind: 'kept' | 'request';
  /** Who is called. */
  readonly callee: string;
}

const keepers = /^(?:setInterval|addEventListener|addListener|subscribe|on|observe|watchPosition)$/;
const observers = /^(?:Intersection|Resize|Mutation)Observer$/;
const requests = /^(?:fetch|load|search|query|request)(?:$|[A-Z])|^axios$/;
const connections = /^(?:WebSocket|EventSource)$/;
/** Names with more uses are not followed. */
const mostUses = 50;

/**
 * undefined: it is enough there to know the value of the render that started the effect.
 * @param isFollowed Does the list hold this name?
 */
export function placeOfRead(
  read: Node,
  effect: FunctionNode,
  file: TypeScriptFile,
  isFollowed: (name: Node) => boolean,
): PlaceOfRead | undefined {
  let found: PlaceOfRead | undefined;
  let at = read;
  for (let around = parentOf(at); around !== undefined && at !== effect; around = parentOf(at)) {
    if (isFunction(at)) {
      if (isReturnedBy(at, around, effect)) return undefined;
      const keeper = keeperOf(at, file);
      if (keeper !== undefined) found = { kind: 'kept', callee: keeper };
    }
    const callee = calleeAround(around, at);
    const asks =
      callee !== undefined &&
      (requests.test(callee) ||
        connections.test(callee) ||
        isGet(around, at) ||
        isFollowedQuestion(around, isFollowed) ||
        isQuestionByKey(around, at));
    if (asks) found ??= { kind: 'request', callee };
    at = around;
  }
  return found;
}

/** Names of functions that do something; what they give back only says that it is done. */
const doing =
  /^(?:save|update|create|delete|remove|send|track|log|post|put|patch|submit|register|connect|open|start|init|play|animate|then|set|add|mark|sync|store|write|push|mutate|dispatch|increment|record|count)(?:$|[A-Z])/;

/** `api.orders(customer, { status }).then((list) => …)` where the list holds `customer`: another one has other orders. */
function isFollowedQuestion(call: Node, isFollowed: (name: Node) => boolean): boolean {
  if (!isCall(call) || doing.test(nameOfCallee(call.callee) ?? '') || !isAnswerUsed(call)) return false;
  return call.arguments.some(
    (one) =>
      isFollowed(one) ||
      (one.type === 'ObjectExpression' &&
        one.properties.some((part) => part.type === 'ObjectProperty' && isFollowed(part.value))),
  );
}

/** `getUser(userId).then((user) => …)`: what is got by its key is another one for another key. */
function isQuestionByKey(call: Node, argument: Node): boolean {
  if (!isCall(call) || doing.test(nameOfCallee(call.callee) ?? '') || !isAnswerUsed(call)) return false;
  const name = argument.type === 'Identifier' ? argument.name : propertyName(argument);
  return name !== undefined && isKey(name);
}

export function isKey(name: string): boolean {
  return /(?:^|[a-z.])(?:id|Id|ID|slug|Slug)$/.test(name);
}

/** `api.get(`/users/${id}`).then((user) => …)` */
function isGet(call: Node, argument: Node): boolean {
  if (!isCall(call) || call.callee.type !== 'MemberExpression' || propertyName(call.callee) !== 'get')
    return false;
  return isAddress(argument) && isAnswerUsed(call);
}

/** A text that is put together, with the first part of a path or an address. */
function isAddress(node: Node): boolean {
  switch (node.type) {
    case 'TemplateLiteral':
      return node.quasis.some(({ value }) => value.raw.includes('/'));
    case 'BinaryExpression':
      return node.operator === '+' && (isAddress(node.left) || isAddress(node.right));
    case 'StringLiteral':
      return node.value.includes('/');
    default:
      return false;
  }
}

/** `const list = await …`, `.then((list) => …)`. */
function isAnswerUsed(call: Node): boolean {
  const around = parentOf(call);
  if (around?.type === 'AwaitExpression') return parentOf(around)?.type === 'VariableDeclarator';
  if (around === undefined || propertyName(around) !== 'then') return false;
  const then = parentOf(around);
  const handler = then !== undefined && isCall(then) ? then.arguments[0] : undefined;
  return handler !== undefined && isFunction(handler) && handler.params.length > 0;
}

function calleeAround(around: Node, at: Node): string | undefined {
  if (around.type === 'NewExpression' && keyOf(at) === 'arguments') {
    const name = nameOfCallee(around.callee);
    return name !== undefined && connections.test(name) ? name : undefined;
  }
  if (!isCall(around) || keyOf(at) !== 'arguments' || isFunction(at)) return undefined;
  const name = nameOfCallee(around.callee);
  if (name !== undefined && /^(?:get|post)$/.test(name) && around.callee.type === 'MemberExpression')
    return nameOfCallee(around.callee.object);
  return name;
}

/** The clean-up of the effect. */
function isReturnedBy(node: FunctionNode, around: Node, effect: FunctionNode): boolean {
  if (around.type !== 'ReturnStatement') return around === effect && keyOf(node) === 'body';
  return parentOf(around) === effect.body;
}

/** Who keeps the function, given as it stands or by its name. */
function keeperOf(node: FunctionNode, { tree }: TypeScriptFile): string | undefined {
  const around = parentOf(node);
  const direct = keeperCalled(around, node) ?? fieldOfKeeper(around);
  if (direct !== undefined) return direct;
  const id =
    node.type === 'FunctionDeclaration' ? node.id : around?.type === 'VariableDeclarator' ? around.id : null;
  if (id?.type !== 'Identifier' || around === undefined) return undefined;
  const uses = tree.scopeOf(around).bindings.get(id.name)?.references ?? [];
  if (uses.length > mostUses) return undefined;
  for (const { identifier } of uses) {
    const keeper = keeperCalled(parentOf(identifier), identifier);
    if (keeper !== undefined) return keeper;
  }
  return undefined;
}

/** Of what happens again and again; an answer comes once. */
const keptFields =
  /^on(?:message|key(?:down|up|press)|mouse\w+|pointer\w+|touch\w+|resize|scroll|wheel|popstate|hashchange|storage|visibilitychange|online|offline)$/;

/** `socket.onmessage = (event) => …` */
function fieldOfKeeper(around: Node | undefined): string | undefined {
  if (around?.type !== 'AssignmentExpression') return undefined;
  const name = propertyName(around.left);
  return name !== undefined && keptFields.test(name) ? name : undefined;
}

/** Who keeps what is given to it. */
export function keeperCalled(around: Node | undefined, argument: Node): string | undefined {
  const isMade = around?.type === 'NewExpression';
  if (
    around === undefined ||
    (!isMade && !isCall(around)) ||
    !around.arguments.some((one) => one === argument)
  )
    return undefined;
  const name = nameOfCallee(around.callee);
  if (isMade) return name !== undefined && observers.test(name) ? name : undefined;
  return name !== undefined && keepers.test(name) ? name : undefined;
}
