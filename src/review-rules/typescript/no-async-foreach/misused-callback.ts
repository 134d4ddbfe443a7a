import type { Confidence } from '../../../domain/finding.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { AwaitingCallback } from '../_kit/awaiting-callback.ts';
import { awaitingCallback } from '../_kit/awaiting-callback.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { takesAccumulatorForValue } from './accumulator.ts';
import { isOfEndedStream } from './ended-stream.ts';
import { hasAwait, startsNothing } from './has-await.ts';
import { mayWait } from './may-wait.ts';
import { isNestedInAll } from './nested-in-all.ts';
import { takenForValues } from './taken-for-values.ts';

export type Form =
  | 'loop'
  | 'mapping'
  | 'collecting'
  | 'awaited'
  | 'nested'
  | 'predicate'
  | 'comparator'
  | 'reducer'
  | 'replacer'
  | 'effect'
  | 'exit'
  | 'stream'
  | 'executor';

/** An async function given to somebody who does not wait for it. */
export interface MisusedCallback {
  readonly form: Form;
  readonly call: Call | NodeOf<'NewExpression'>;
  readonly callback: AwaitingCallback;
  /** As people call it: `forEach`, `useEffect`, `new Promise`. */
  readonly name: string;
  readonly confidence: Confidence;
  /** Where the promises that it collects are taken for their values. */
  readonly taken?: Node;
}

const methods: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['forEach', 'loop'],
  ['map', 'mapping'],
  ['filter', 'predicate'],
  ['some', 'predicate'],
  ['every', 'predicate'],
  ['find', 'predicate'],
  ['findIndex', 'predicate'],
  ['findLast', 'predicate'],
  ['findLastIndex', 'predicate'],
  ['sort', 'comparator'],
  ['toSorted', 'comparator'],
  ['reduce', 'reducer'],
  ['reduceRight', 'reducer'],
  ['replace', 'replacer'],
  ['replaceAll', 'replacer'],
  ['on', 'exit'],
  ['once', 'exit'],
]);
const effects = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect']);

/** What is called by another name takes no such callback. */
export const misusedNames: readonly string[] = [...methods.keys(), ...effects];

export function misusedCallback(
  call: Call | NodeOf<'NewExpression'>,
  file: TypeScriptFile,
): MisusedCallback | undefined {
  if (call.arguments.length === 0) return undefined;
  if (call.type === 'NewExpression') return executor(call);
  const callee = unwrap(call.callee);
  if (callee.type === 'Identifier') return effects.has(callee.name) ? effect(call, callee.name) : undefined;
  const name = propertyName(callee);
  if (name === undefined) return undefined;
  if (effects.has(name)) return effect(call, name);
  const form = methods.get(name);
  if (
    form === undefined ||
    (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression')
  )
    return undefined;
  return method({ call, name, form, receiver: unwrap(callee.object), callee }, file);
}

interface MethodCall {
  readonly call: Call;
  readonly name: string;
  readonly form: Form;
  readonly receiver: Node;
  readonly callee: Node;
}

function method(
  { call, name, form, receiver, callee }: MethodCall,
  file: TypeScriptFile,
): MisusedCallback | undefined {
  const isLodash = /^(?:lodash|underscore|lodash-es)$/.test(moduleMemberOf(receiver)?.module ?? '');
  const position = isLodash || form === 'replacer' || form === 'exit' ? 1 : 0;
  const callback = awaitingCallback(call.arguments[position]);
  if (callback === undefined) return undefined;
  const found = (confidence: Confidence): MisusedCallback => ({ form, call, callback, name, confidence });
  if (form === 'exit') {
    if (isExit(call, receiver)) return hasAwait(callback.node) ? found('certain') : undefined;
    const isOvertaken = hasAwait(callback.node) && isOfEndedStream(call, receiver, callback.node);
    return isOvertaken ? { ...found('likely'), form: 'stream' } : undefined;
  }
  const isKnown = isLodash || collectionOf(receiver) !== undefined;
  if (!isKnown && (mayWait(receiver) || methodBehind(callee) !== undefined)) return undefined;
  const confidence = isKnown ? 'certain' : 'likely';
  if (isMisuse({ form, call, callback, isKnown }, file)) return found(confidence);
  if (form !== 'mapping') return undefined;
  if (useOfValue(call) === 'awaited' && (isKnown || isNamedList(receiver, file)))
    return { ...found(confidence), form: 'awaited' };
  if (isNestedInAll(call)) return { ...found(confidence), form: 'nested' };
  const taken = takenForValues(call, file);
  return taken && { ...found(confidence), form: 'collecting', taken };
}

/** `await users.map(async …)`; a promise of Bluebird has a `map` that waits. */
function isNamedList(receiver: Node, { text }: TypeScriptFile): boolean {
  return (
    receiver.type === 'Identifier' && /[a-z]s$|List$|Array$/.test(receiver.name) && !/bluebird/i.test(text)
  );
}

interface Suspect {
  readonly form: Form;
  readonly call: Call;
  readonly callback: AwaitingCallback;
  /** The receiver is a collection of the platform, or the function one of lodash. */
  readonly isKnown: boolean;
}

function isMisuse({ form, call, callback, isKnown }: Suspect, file: TypeScriptFile): boolean {
  const use = useOfValue(call);
  if (use === 'voided') return false;
  switch (form) {
    case 'loop':
      if (callback.isSettled && (!canAwaitAt(call) || startsNothing(callback.inline))) return false;
      return isKnown || use === 'nothing' || use === 'returned' || isGivenToAll(call);
    case 'mapping':
      return use === 'nothing' && !(callback.isSettled && !canAwaitAt(call));
    case 'reducer':
      return callback.inline !== undefined && takesAccumulatorForValue(callback.inline, file);
    case 'replacer':
      return callback.inline !== undefined && use !== 'awaited' && !isChained(call);
    default:
      return isKnown || (use !== 'awaited' && !isChained(call));
  }
}

/** `xs.filter(async …).toArray()`, `.then(…)`: streams and promises of collections have methods that wait. */
function isChained(call: Call): boolean {
  const member = parentOf(call);
  if (member === undefined || keyOf(call) !== 'object') return false;
  return /^(?:then|catch|finally|toArray|pipe|subscribe|drain|collect|on)$/.test(propertyName(member) ?? '');
}

function executor(call: NodeOf<'NewExpression'>): MisusedCallback | undefined {
  if (!isGlobalName(call.callee, 'Promise')) return undefined;
  const callback = awaitingCallback(call.arguments[0]);
  if (callback === undefined || callback.isSettled) return undefined;
  // `(resolve) => load().then(resolve)` starts something and ends.
  if (callback.inline === undefined && isFunction(callback.node)) return undefined;
  return { form: 'executor', call, callback, name: 'new Promise', confidence: 'certain' };
}

/** React, Preact and the like, which take what an effect returns for its clean-up. */
function effect(call: Call, name: string): MisusedCallback | undefined {
  const member = moduleMemberOf(call.callee);
  if (member?.path !== name || !/^(?:react|preact\/hooks|preact\/compat)$/.test(member.module))
    return undefined;
  const [first] = call.arguments;
  const callback = awaitingCallback(first);
  if (callback === undefined || first === undefined) return undefined;
  return { form: 'effect', call, callback, name, confidence: 'certain' };
}

/** `process.on('exit', …)`: the process ends as soon as the listener returns. */
function isExit(call: Call, receiver: Node): boolean {
  const [event] = call.arguments;
  if (event?.type !== 'StringLiteral' || event.value !== 'exit') return false;
  return isGlobalName(receiver, 'process') || moduleMemberOf(receiver)?.module === 'process';
}

/** `Promise.all(list.forEach(…))`: what should be waited for is not even given. */
function isGivenToAll(call: Call): boolean {
  const around = parentOf(call);
  if (around?.type !== 'CallExpression' || keyOf(call) !== 'arguments') return false;
  const callee = unwrap(around.callee);
  return (
    callee.type === 'MemberExpression' &&
    /^(?:all|allSettled|any|race)$/.test(propertyName(callee) ?? '') &&
    isGlobalName(callee.object, 'Promise')
  );
}
