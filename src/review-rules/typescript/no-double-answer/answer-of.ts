import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import { staysAsGiven } from '../_kit/stays-as-given.ts';

export interface Answer {
  readonly kind: 'called-back-twice' | 'answered-twice';
  /** `resolve` beside the `reject` that is called: a promise is settled once, and the second call does nothing. */
  readonly sibling?: Binding | undefined;
  /** The parameter that is called, or answers. */
  readonly to: Binding;
  /** The name of the error that was tested. */
  readonly error?: string;
  /** `next` of a guard of vue-router, which may be called once, and mostly is in one of several tests. */
  readonly isOfGuard?: boolean;
}

const callbackName = /^_?(?:cb|clb|callback|done|next|\w*(?:Callback|Cb))$/;
const rejectName = /^(?:rej|\w*[rR]eject(?:er)?)$/;
const errorName = /^_?(?:e|er|err|error|ex|\w*(?:Err|Error))$/;
const responseName = /^(?:res|resp|response|reply)$/;
/** Each ends the answer of Express and its like; after `end` nothing is complained of. */
const ending = /^(?:send|json|jsonp|render|redirect|sendFile|sendStatus|download|end)$/;
const again = /^(?:send|json|jsonp|render|redirect|sendFile|sendStatus|download)$/;

/** What a call in an error branch answers. `test`: of the branch. */
export function answerOf(call: Node, test: Node, known: Map<Binding, boolean>): Answer | undefined {
  if (!isCall(call)) return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'Identifier') return ofResponse(call, known);
  if (callee.name === 'next') {
    const guarded = parameterOf(callee, known);
    if (guarded !== undefined && isNextOfGuard(guarded))
      return { kind: 'called-back-twice', to: guarded, isOfGuard: true };
  }
  const isReject = rejectName.test(callee.name);
  if (!isReject && !callbackName.test(callee.name)) return undefined;
  const to = parameterOf(callee, known);
  const sibling = isReject && to !== undefined ? resolveBeside(to) : undefined;
  if (isReject && sibling === undefined) return undefined;
  const given = call.arguments[0];
  if (to === undefined || given === undefined) return undefined;
  const value = unwrap(given);
  if (value.type === 'Identifier' && errorName.test(value.name))
    return names(test, value.name)
      ? { kind: 'called-back-twice', to, error: value.name, sibling }
      : undefined;
  return value.type === 'NewExpression' && isErrorClass(value.callee)
    ? { kind: 'called-back-twice', to, sibling }
    : undefined;
}

/** The other parameter of an executor. */
function resolveBeside(to: Binding): Binding | undefined {
  const [reject] = to.declarations;
  const executor = reject && parentOf(reject);
  if (reject === undefined || executor === undefined || !isFunction(executor)) return undefined;
  const [resolve, second] = executor.params;
  if (second !== reject || resolve?.type !== 'Identifier') return undefined;
  const around = parentOf(executor);
  return around?.type === 'NewExpression' ? to.scope.bindings.get(resolve.name) : undefined;
}

const guard = /^before(?:Each|Resolve|Enter|Route(?:Enter|Update|Leave))$/;

/** The third parameter of what `router.beforeEach` is given, and of `beforeEnter` of a route. */
function isNextOfGuard({ declarations: [declaration] }: Binding): boolean {
  const owner = declaration && parentOf(declaration);
  if (owner === undefined || !isFunction(owner) || owner.params[2] !== declaration) return false;
  if (owner.type === 'ObjectMethod') return guard.test(keyName(owner) ?? '');
  const around = parentOf(owner);
  if (around?.type === 'ObjectProperty') return guard.test(keyName(around) ?? '');
  return around !== undefined && isCall(around) && guard.test(propertyName(unwrap(around.callee)) ?? '');
}

/** The parameter that a call calls, when that is a callback by its name. */
export function callbackOf(call: Node, known: Map<Binding, boolean>): Binding | undefined {
  const callee = isCall(call) ? unwrap(call.callee) : undefined;
  const isCallback =
    callee?.type === 'Identifier' && /^(?:fn|cb|callback|done|\w*(?:Callback|Cb))$/.test(callee.name);
  return isCallback ? parameterOf(callee, known) : undefined;
}

function ofResponse(call: Node, known: Map<Binding, boolean>): Answer | undefined {
  const root = endedBy(call, ending);
  if (root?.type !== 'Identifier' || !responseName.test(root.name)) return undefined;
  const to = parameterOf(root, known);
  return to && { kind: 'answered-twice', to };
}

/** Does the node answer the same a second time? */
export function isAnsweredBy(node: Node, { kind, to, sibling }: Answer): boolean {
  if (!isCall(node)) return false;
  const root = kind === 'called-back-twice' ? unwrap(node.callee) : endedBy(node, again);
  const answered = root && referenceOf(root)?.binding;
  return answered !== undefined && answered === (sibling ?? to);
}

/** The object at the beginning of `res.status(404).send(text)`. */
function endedBy(call: Node, methods: RegExp): Node | undefined {
  if (!isCall(call) || !methods.test(propertyName(unwrap(call.callee)) ?? '')) return undefined;
  let at: Node = call;
  for (;;) {
    if (isCall(at)) at = unwrap(at.callee);
    else if (at.type === 'MemberExpression') at = unwrap(at.object);
    else return at;
  }
}

/** A parameter that stays what the caller gave: `callback = once(callback)` may be called twice. */
function parameterOf(identifier: Node, known: Map<Binding, boolean>): Binding | undefined {
  const binding = referenceOf(identifier)?.binding;
  if (binding?.kind !== 'param') return undefined;
  return remembered(known, binding, () => staysAsGiven(binding)) ? binding : undefined;
}

function names(node: Node, name: string): boolean {
  return holds(node, (part) => part.type === 'Identifier' && part.name === name && !isProperty(part));
}

function isProperty(node: Node): boolean {
  const around = parentOf(node);
  return around?.type === 'MemberExpression' && around.property === node && !around.computed;
}

function isErrorClass(callee: Node): boolean {
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  return name?.endsWith('Error') === true;
}
