import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import {
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import { isCall } from '../call.ts';
import { isUndeclared } from '../is-undeclared.ts';
import { isNullLiteral } from '../is-null-literal.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import { createFieldsOfThis } from './fields-of-this.ts';
import type { FieldsOfThis } from './fields-of-this.ts';
import { bindingOfFunction } from './function-name.ts';
import type { Trace } from './trace.ts';
import { createTrace } from './trace.ts';
import { keyName, propertyName } from '../property-name.ts';
import { valuesWritten } from '../values-written.ts';
import { writtenValue } from '../written-value.ts';

/**
 * Follows what others send to a page: over a connection of it, or from another window. undefined: the file listens to none.
 */
export function traceOfMessages(file: TypeScriptFile): Trace | undefined {
  const { words } = file.tree;
  const listens = words.has('onmessage') || words.has('message') || words.has('io');
  if (!listens) return undefined;
  const page: Page = { tree: file.tree, text: file.text, fields: createFieldsOfThis(file) };
  return createTrace(file, {
    knows: (expression) => (isMessage(expression, page) ? 'request' : undefined),
  });
}

interface Page {
  readonly tree: TypeScriptFile['tree'];
  readonly text: string;
  readonly fields: FieldsOfThis;
}

function isMessage(expression: Node, page: Page): boolean {
  const name = propertyName(expression);
  if (name === 'data' && 'object' in expression) {
    const event = unwrap(expression.object as Node);
    const owner = event.type === 'Identifier' ? ownerOf(event, false) : undefined;
    return owner !== undefined && usesOf(owner, page).some((use) => hearsData(use, owner, page));
  }
  if (expression.type !== 'Identifier') return false;
  const data = ownerOf(expression, true);
  if (data !== undefined) return usesOf(data, page).some((use) => hearsData(use, data, page));
  const owner = ownerOf(expression, false);
  return owner !== undefined && usesOf(owner, page).some(hearsSocket);
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

/** Where the function is handed on: itself, or by its name, or by that of the field that it is. */
function usesOf(owner: FunctionNode, { tree }: Page): readonly Node[] {
  const name = bindingOfFunction(owner);
  if (name !== undefined) return name.references.slice(0, mostUses).map(({ identifier }) => identifier);
  const holder = parentOf(owner);
  const field = holder?.type === 'ClassProperty' && holder.value === owner ? keyName(holder) : undefined;
  if (field === undefined) return [owner];
  const uses = tree.nodesOf('MemberExpression').filter((one) => propertyName(one) === field);
  return uses.filter(({ object }) => object.type === 'ThisExpression').slice(0, mostUses);
}

const mostUses = 8;

/** `socket.onmessage = use`, `window.addEventListener('message', use)` */
function hearsData(use: Node, owner: FunctionNode, page: Page): boolean {
  const parent = parentOf(use);
  if (parent?.type === 'AssignmentExpression') {
    const { left } = parent;
    return (
      propertyName(left) === 'onmessage' && 'object' in left && isHeard(unwrap(left.object), owner, page)
    );
  }
  if (parent === undefined || !isCall(parent) || keyOf(use) !== 'arguments') return false;
  const [event] = parent.arguments;
  if (event?.type !== 'StringLiteral' || event.value !== 'message') return false;
  if (isUndeclared(unwrap(parent.callee), 'addEventListener')) return isOpenWindow(owner, page);
  const { callee } = parent;
  return propertyName(callee) === 'addEventListener' && 'object' in callee
    ? isHeard(unwrap(callee.object as Node), owner, page)
    : false;
}

function isHeard(sender: Node, owner: FunctionNode, page: Page): boolean {
  if (isUndeclared(sender, 'window')) return isOpenWindow(owner, page);
  return isConnection(sender) || isConnectionOfField(sender, page);
}

function isConnection(sender: Node): boolean {
  const made = writtenValue(sender);
  if (made.type !== 'Identifier') return makesConnection(made);
  // `let socket;`, which is given one later.
  const binding = referenceOf(made)?.binding;
  const given = binding === undefined || binding.kind === 'param' ? [] : (valuesWritten(binding) ?? []);
  const others = given.filter((value) => !isNullLiteral(value));
  return others.length > 0 && others.every((value) => makesConnection(unwrap(value)));
}

function makesConnection(made: Node): boolean {
  return (
    made.type === 'NewExpression' && /^(?:\w*WebSocket|EventSource)$/.test(nameOfCallee(made.callee) ?? '')
  );
}

/** `this.socket`, which is a connection wherever it is given one. */
function isConnectionOfField(sender: Node, page: Page): boolean {
  const known = page.fields.of(sender);
  return typeof known === 'object' && known.values.every((value) => isConnection(value));
}

/** Any window may send; who looks at `event.origin` or `event.source` knows that. The page of an editor is alone. */
function isOpenWindow(owner: FunctionNode, { text }: Page): boolean {
  const { start, end } = rangeOf(owner);
  const looks = /\borigin\b|\.source\b|[{,]\s*source\s*[,:}]|trust/i.test(text.slice(start, end));
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
