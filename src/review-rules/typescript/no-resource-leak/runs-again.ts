import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { classAround } from '../_kit/class-around.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';

type CallNode = NodeOf<'CallExpression'>;

/** More calls of a class are not looked through. */
const mostCalls = 2000;

/** Is it tried once more by itself, after it has come as far as a node: from a timer that it sets, or where what it has opened ends? */
export function runsAgain(code: FunctionNode, name: string, node: Node, file: TypeScriptFile): boolean {
  if (!code.type.startsWith('Class'))
    return usesOf(code).some((use) => isRetry(use, code) && !isLeftBefore(use, code, node));
  const calls = callsOfMethods(code, file);
  return calls.some(
    (call) =>
      call.name === name && isMadeLater(call.node, code, calls) && !isLeftBefore(call.node, code, node),
  );
}

/** `if (!isReady) return setTimeout(start, 50);` before the node: a try that comes there does not come to the node. */
function isLeftBefore(retry: Node, { body }: FunctionNode, node: Node): boolean {
  if (body.type !== 'BlockStatement' || rangeOf(retry).start > rangeOf(node).start) return false;
  const branch = body.body.find((statement) => isInside(retry, statement));
  if (branch?.type !== 'IfStatement' || !isInside(retry, branch.consequent)) return false;
  const last =
    branch.consequent.type === 'BlockStatement' ? branch.consequent.body.at(-1) : branch.consequent;
  return last?.type === 'ReturnStatement';
}

interface MethodCall {
  readonly name: string;
  readonly node: CallNode;
}

/** `this.connect()` in the class around. */
function callsOfMethods(code: FunctionNode, { tree }: TypeScriptFile): readonly MethodCall[] {
  const owner = classAround(code);
  if (owner === undefined) return [];
  return beginningIn(tree.nodesOf('CallExpression'), rangeOf(owner), mostCalls).flatMap((node) => {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || unwrap(callee.object).type !== 'ThisExpression') return [];
    const name = keyName({ key: callee.property });
    return name === undefined ? [] : [{ name, node }];
  });
}

/** A timer alone may only put off the beginning: it counts in the method itself, or in one that this calls. */
function isMadeLater(call: Node, code: FunctionNode, calls: readonly MethodCall[]): boolean {
  const givers = giversAround(call);
  if (givers.some(tellsOfEnd)) return true;
  if (!givers.some(isTimer)) return false;
  const around = [...ancestorsOf(call)].find(({ type }) => /^Class(?:Private)?Method$/.test(type));
  if (around === code) return true;
  const other = around !== undefined && 'key' in around ? keyName(around) : undefined;
  return calls.some(({ name, node }) => name === other && isInside(node, code));
}

/** The calls that are given the functions around a node. */
function giversAround(node: Node): readonly CallNode[] {
  return [...ancestorsOf(node)].flatMap((around) => {
    const call = isFunction(around) && keyOf(around) === 'arguments' ? parentOf(around) : undefined;
    return call?.type === 'CallExpression' ? [call] : [];
  });
}

function isTimer({ callee }: CallNode): boolean {
  return nameOfCallee(callee) === 'setTimeout';
}

const ends = /^(?:close|end|error|exit|disconnect(?:ed)?)$/;

/** `socket.on('close', …)` */
function tellsOfEnd({ callee, arguments: [event] }: CallNode): boolean {
  if (!/^(?:on|once|addListener)$/.test(nameOfCallee(callee) ?? '')) return false;
  return event?.type === 'StringLiteral' && ends.test(event.value);
}

function usesOf(code: FunctionNode): readonly Node[] {
  const holder = code.type === 'FunctionDeclaration' ? code : parentOf(code);
  if (holder?.type !== 'FunctionDeclaration' && holder?.type !== 'VariableDeclarator') return [];
  const references = holder.id == null ? [] : (referenceOf(holder.id)?.binding?.references ?? []);
  return references.flatMap(({ identifier, isInitial }) => (isInitial ? [] : [identifier]));
}

/** `setTimeout(connect, 1000)`, `ws.on('close', () => connect())`, in the function itself. */
function isRetry(use: Node, code: FunctionNode): boolean {
  const call = isInside(use, code) ? parentOf(use) : undefined;
  if (call?.type !== 'CallExpression') return false;
  if (keyOf(use) === 'arguments') return isTimer(call) || tellsOfEnd(call);
  return giversAround(call).some((giver) => isInside(giver, code) && (isTimer(giver) || tellsOfEnd(giver)));
}
