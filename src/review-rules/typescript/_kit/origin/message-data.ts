import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * Follows what others send to a page: over a connection of it, or from another window. undefined: the file listens to none.
 */
export function traceOfMessages(file: TypeScriptFile): Trace | undefined {
  const { words } = file.tree;
  const listens = words.has('onmessage') || words.has('message') || words.has('io');
  if (!listens) return undefined;
  return createTrace(file, {
    knows: (expression) => (isMessage(expression, file) ? 'request' : undefined),
  });
}

function isMessage(expression: Node, file: TypeScriptFile): boolean {
  const name = propertyName(expression);
  if (name === 'data' && 'object' in expression) {
    const event = unwrap(expression.object as Node);
    const owner = event.type === 'Identifier' ? ownerOf(event, false) : undefined;
    return owner !== undefined && usesOf(owner).some((use) => hearsData(use, owner, file));
  }
  if (expression.type !== 'Identifier') return false;
  const data = ownerOf(expression, true);
  if (data !== undefined) return usesOf(data).some((use) => hearsData(use, data, file));
  const owner = ownerOf(expression, false);
  return owner !== undefined && usesOf(owner).some(hearsSocket);
}

/** The function whose first parameter it is, or of whose first parameter it is the member `data`. */
function ownerOf(identifier: Node, isMember: boolean): FunctionNode | undefined {
  const binding = referenceOf(identifier)?.binding;
  const owner = binding?.kind === 'param' ? binding.scope.node : undefined;
  const declaration = binding?.declarations[0];
  if (owner === undefined || declaration === undefined || !isFunction(owner)) return undefined;
  const [first] = owner.params;
  if (!isMember) return first === declaration ? owner : undefined;
  const property = parentOf(declaration);
  const isData = property?.type === 'ObjectProperty' && keyName(property) === 'data';
  return isData && parentOf(property) === first ? owner : undefined;
}

/** Where the function is handed on: itself, or by its name. */
function usesOf(owner: FunctionNode): readonly Node[] {
  const name = bindingOfFunction(owner);
  return name === undefined
    ? [owner]
    : name.references.slice(0, mostUses).map(({ identifier }) => identifier);
}

const mostUses = 8;

/** `socket.onmessage = use`, `window.addEventListener('message', use)` */
function hearsData(use: Node, owner: FunctionNode, file: TypeScriptFile): boolean {
  const parent = parentOf(use);
  if (parent?.type === 'AssignmentExpression') {
    const { left } = parent;
    return (
      propertyName(left) === 'onmessage' && 'object' in left && isHeard(unwrap(left.object), owner, file)
    );
  }
  if (parent === undefined || !isCall(parent) || keyOf(use) !== 'arguments') return false;
  const [event] = parent.arguments;
  if (event?.type !== 'StringLiteral' || event.value !== 'message') return false;
  if (isUndeclared(unwrap(parent.callee), 'addEventListener')) return isOpenWindow(owner, file);
  const { callee } = parent;
  return propertyName(callee) === 'addEventListener' && 'object' in callee
    ? isHeard(unwrap(callee.object as Node), owner, file)
    : false;
}

function isHeard(sender: Node, owner: FunctionNode, file: TypeScriptFile): boolean {
  if (isUndeclared(sender, 'window')) return isOpenWindow(owner, file);
  const made = writtenValue(sender);
  return (
    made.type === 'NewExpression' && /^(?:\w*WebSocket|EventSource)$/.test(nameOfCallee(made.callee) ?? '')
  );
}

/** Any window may send; who looks at `event.origin` or `event.source` knows that. The page of an editor is alone. */
function isOpenWindow(owner: FunctionNode, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(owner);
  const looks = /\borigin\b|\bsource\b|trust/i.test(text.slice(start, end));
  return !looks && !/\bacquireVsCodeApi\b|\bchrome\.runtime\b/.test(text);
}

/** `socket.on('said', use)` with `const socket = io()` */
function hearsSocket(use: Node): boolean {
  const call = parentOf(use);
  if (call === undefined || !isCall(call) || keyOf(use) !== 'arguments') return false;
  if (propertyName(call.callee) !== 'on' || !('object' in call.callee)) return false;
  const socket = writtenValue(call.callee.object as Node);
  return isCall(socket) && nameOfCallee(socket.callee) === 'io';
}
