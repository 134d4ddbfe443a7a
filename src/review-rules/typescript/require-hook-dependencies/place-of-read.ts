import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** Where an effect reads a value. */
export interface PlaceOfRead {
  /** `kept`: in a function that runs again and again; `request`: it decides what is asked for. */
  readonly kind: 'kept' | 'request';
  /** Who is called. */
  readonly callee: string;
}

const keepers = /^(?:setInterval|addEventListener|addListener|subscribe|on|observe|watchPosition)$/;
const requests = /^(?:fetch|load|search|query|request)(?:$|[A-Z])|^axios$/;
/** Names with more uses are not followed. */
const mostUses = 50;

/** undefined: it is enough there to know the value of the render that started the effect. */
export function placeOfRead(read: Node, effect: FunctionNode, file: TypeScriptFile): PlaceOfRead | undefined {
  let found: PlaceOfRead | undefined;
  let at = read;
  for (let around = parentOf(at); around !== undefined && at !== effect; around = parentOf(at)) {
    if (isFunction(at)) {
      if (isReturnedBy(at, around, effect)) return undefined;
      const keeper = keeperOf(at, file);
      if (keeper !== undefined) found = { kind: 'kept', callee: keeper };
    }
    const callee = calleeAround(around, at);
    if (callee !== undefined && requests.test(callee)) found ??= { kind: 'request', callee };
    at = around;
  }
  return found;
}

function calleeAround(around: Node, at: Node): string | undefined {
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
  const direct = keeperCalled(around, node);
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

function keeperCalled(around: Node | undefined, argument: Node): string | undefined {
  if (around === undefined || !isCall(around) || !around.arguments.some((one) => one === argument))
    return undefined;
  const name = nameOfCallee(around.callee);
  return name !== undefined && keepers.test(name) ? name : undefined;
}
