import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Who calls a function later. */
export interface Giving {
  /** `callback`: in the way of Node, with the error first; `answer`: `http.get(url, (response) => …)`. */
  readonly kind: 'callback' | 'listener' | 'timer' | 'answer' | 'then' | 'catch';
  /** As people say it: `readFile`, `end`, `setTimeout`. */
  readonly name: string;
  readonly at: Node;
  /** What is listened to, as far as it can be compared. */
  readonly emitter?: string;
  /** It is called once at most, and nothing else follows. */
  readonly isLast: boolean;
}

const listening = /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener)$/;
const errorName = /^_?(?:e|ex|er|err|error|\w*(?:Err|Error))$/;
const lastEvents = /^(?:end|close|exit|finish|load|loadend|error|abort|timeout)$/;
const timers = /^(?:setTimeout|setInterval|setImmediate|nextTick|queueMicrotask)$/;
/** They call back at once, or with things that are no errors. */
const otherCallers =
  /^(?:map|forEach|each\w*|filter|some|every|find|findIndex|flatMap|reduce|reduceRight|sort|use|finally|subscribe|replace|\w*[eE]rror\w*|handle\w*|mock\w*|on[A-Z]\w*|do[A-Z]\w*|async|mapSeries|mapLimit|whilst|until|retry\w*)$/;

/** `node`: a function, or the name of one. */
export function givingOf(node: Node): Giving | undefined {
  const around = parentOf(node);
  if (around === undefined) return undefined;
  if (around.type === 'AssignmentExpression') return assigned(node, around.left, around);
  if (!isCall(around) || keyOf(node) !== 'arguments') return undefined;
  const name = nameOfCallee(around.callee);
  return name === undefined ? undefined : argument(node, around, name);
}

/** `image.onload = () => …` */
function assigned(node: Node, target: Node, at: Node): Giving | undefined {
  const member = unwrap(target);
  const name = propertyName(member);
  if (name?.startsWith('on') !== true || member.type !== 'MemberExpression' || keyOf(node) !== 'right')
    return undefined;
  const emitter = expressionKey(member.object);
  const event = name.slice(2);
  return {
    kind: 'listener',
    name: event,
    at,
    isLast: lastEvents.test(event),
    ...(emitter !== undefined && { emitter }),
  };
}

function argument(node: Node, call: Call, name: string): Giving | undefined {
  const index = call.arguments.findIndex((each) => each === node);
  if (name === 'then' || name === 'catch') {
    const isCatch = name === 'catch' ? index === 0 : index === 1;
    return { kind: isCatch ? 'catch' : 'then', name, at: call, isLast: true };
  }
  const [first] = call.arguments;
  if (listening.test(name) && index === 1 && first?.type === 'StringLiteral')
    return listener(call, first.value);
  if (timers.test(name) && index === 0)
    return { kind: 'timer', name, at: call, isLast: name !== 'setInterval' };
  if (isSecondOfTwo(node, index, call) && !otherCallers.test(name))
    return { kind: 'catch', name, at: call, isLast: true };
  if (index !== call.arguments.length - 1 || listening.test(name) || otherCallers.test(name))
    return undefined;
  const parameter = isFunction(node) ? node.params[0] : undefined;
  if (parameter?.type !== 'Identifier') return undefined;
  if (errorName.test(parameter.name)) return { kind: 'callback', name, at: call, isLast: true };
  const isRequest = /^(?:https?|follow-redirects)$/.test(moduleMemberOf(call.callee)?.module ?? '');
  return isRequest ? { kind: 'answer', name, at: call, isLast: true } : undefined;
}

/** `locate((place) => …, (error) => …, options)`, `run(query, (rows) => …, (error) => …)`: one for the answer, one for the error. */
function isSecondOfTwo(node: Node, index: number, { arguments: given }: Call): boolean {
  const first = given[index - 1];
  if (first === undefined || !isFunction(first) || !isFunction(node)) return false;
  const [error, other] = node.params;
  return error?.type === 'Identifier' && errorName.test(error.name) && other === undefined;
}

function listener(call: Call, event: string): Giving {
  const emitter = emitterOf(call);
  return {
    kind: 'listener',
    name: event,
    at: call,
    isLast: lastEvents.test(event),
    ...(emitter !== undefined && { emitter }),
  };
}

/** `stream.on('data', …).on('end', …)` listens to `stream` twice. */
function emitterOf({ callee }: Call): string | undefined {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return undefined;
  const object = unwrap(member.object);
  if (isCall(object) && listening.test(nameOfCallee(object.callee) ?? '')) return emitterOf(object);
  return expressionKey(object);
}
