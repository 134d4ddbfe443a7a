import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { instanceMemberOf } from '../_kit/instance-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { isStateSetter } from '../_kit/react/is-state-setter.ts';
import { reachesEndOf } from '../_kit/statement-flow.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { endsByLeaving, returnsOf } from './silent-callback.ts';
import type { SilentCallback } from './silent-callback.ts';

/** What a library does with the nothing that it gets. */
export type Loss = 'state' | 'request' | 'response' | 'error' | 'stream' | 'value' | 'answer';

/** Operators of RxJS that go on with the stream that their callback gives, and throw without one. */
const flattening = /^(?:switchMap|mergeMap|concatMap|exhaustMap|catchError|expand)$/;
const taking =
  /^(?:use|update|computed|useMemo|set[A-Z]\w*|switchMap|mergeMap|concatMap|exhaustMap|catchError|expand)$/;
const rxjs = /^rxjs(?:\/operators)?$/;
const svelteStores = 'svelte/store';

/** `store.update((list) => { list.push(x); })` of Svelte, interceptors of axios, operators of RxJS, and their like. */
export function silentForLibrary(call: Call): SilentCallback | undefined {
  const [callback, ofErrors] = call.arguments;
  const method = nameOfCallee(call.callee);
  // The name costs nothing, and answers for nearly all calls.
  if (callback === undefined || method === undefined || !taking.test(method)) return undefined;
  if (method === 'use' && ofErrors !== undefined && isFunction(ofErrors) && isSilent(ofErrors))
    if (interceptedBy(call) !== undefined) return silent(ofErrors, method, 'error');
  if (!isFunction(callback) || !isSilent(callback)) return undefined;
  const loss = lossOf(call, method);
  return loss && silent(callback, method, loss);
}

function silent(callback: FunctionNode, method: string, loss: Loss): SilentCallback {
  const manner = returnsOf(callback).some(({ argument }) => argument != null) ? 'sometimes' : 'never';
  return { method, callback, manner, returned: undefined, isForEffect: false, loss };
}

/** A generator gives something whatever it says, and what leaves by a throw owes nothing. */
function isSilent(callback: FunctionNode): boolean {
  if (callback.generator === true || callback.body.type !== 'BlockStatement') return false;
  return callback.body.body.length > 0 && reachesEndOf(callback) && !endsByLeaving(callback);
}

function lossOf(call: Call, method: string): Loss | undefined {
  const [callback] = call.arguments;
  if (callback === undefined || !isFunction(callback)) return undefined;
  if (method === 'use') return interceptedBy(call);
  if (method === 'update')
    return callback.params.length > 0 && isUpdateOfStore(call.callee) ? 'state' : undefined;
  if (method === 'computed' || method === 'useMemo')
    return givesNoValue(callback) && useOfValue(call) === 'other' && isOfView(call.callee)
      ? 'value'
      : undefined;
  if (flattening.test(method))
    return rxjs.test(moduleMemberOf(call.callee)?.module ?? '') ? 'stream' : undefined;
  const isUpdater = callback.params.length === 1 && givesNoValue(callback) && method.startsWith('set');
  return isUpdater && callback.async !== true && isStateSetter(call.callee) ? 'state' : undefined;
}

/** On no way: a value that is missing on some ways may be meant to. */
function givesNoValue(callback: FunctionNode): boolean {
  return returnsOf(callback).length === 0;
}

/** `api.interceptors.request.use(…)` */
function interceptedBy({ callee }: Call): 'request' | 'response' | undefined {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression') return undefined;
  const kind = unwrap(member.object);
  const name = propertyName(kind);
  if ((name !== 'request' && name !== 'response') || kind.type !== 'MemberExpression') return undefined;
  return propertyName(unwrap(kind.object)) === 'interceptors' ? name : undefined;
}

function isOfView(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  return member !== undefined && /^(?:vue|@vue\/\w+|react|preact\/hooks|@angular\/core)$/.test(member.module);
}

/** `cart.update` of `const cart = writable([])`, and `update` of `const { update } = writable([])`. */
function isUpdateOfStore(callee: Node): boolean {
  const bare = unwrap(callee);
  if (bare.type === 'MemberExpression') return isStore(bare.object);
  const declared = referenceOf(bare)?.binding?.declarations[0];
  const property = declared && parentOf(declared);
  if (property?.type !== 'ObjectProperty' || keyName(property) !== 'update') return false;
  const declarator = parentOf(parentOf(property) ?? property);
  return declarator?.type === 'VariableDeclarator' && declarator.init != null && isStore(declarator.init);
}

function isStore(object: Node): boolean {
  const value = unwrap(object);
  const member = isCall(value) ? moduleMemberOf(value.callee) : instanceMemberOf(value);
  if (member?.module === svelteStores) return /^writable$/i.test(member.path);
  return member?.module === '@angular/core' && member.path === 'signal';
}
