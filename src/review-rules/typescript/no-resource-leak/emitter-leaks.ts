import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { isExportedValue } from '../_kit/is-exported-value.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isInside } from '../_kit/is-inside.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { ListenerLeak, Owner } from './leak.ts';
import { ownedCodeAround } from './owner.ts';
import type { OwnedCode } from './owner.ts';

/** Names under which people keep what sends events for as long as the program runs. */
const emitterName =
  /^(?:socket|io|ws|\w*(?:[sS]ocket|[eE]mitter|[eE]vents|[eE]ventBus|[bB]us)|ipcRenderer|process)$/;
const adding = /^(?:\$?on|addListener|prependListener)$/;

/** Listeners that a component, an effect or a request leaves on an emitter that is there longer. */
export function* emitterLeaks(file: TypeScriptFile): Generator<ListenerLeak> {
  for (const node of file.tree.callsNamed(['on', '$on', 'addListener', 'prependListener'])) {
    const target = emitterOf(node);
    if (target === undefined || parentOf(node)?.type !== 'ExpressionStatement') continue;
    const [event, handler, third] = node.arguments;
    if (event?.type !== 'StringLiteral' || handler === undefined || third !== undefined) continue;
    const owned = ownedCodeAround(node, file);
    if (owned === undefined || owned.owner === 'instance' || !isOwnHandler(handler, owned.code)) continue;
    if (!isOfVisit(owned.owner) && !isNamedEmitter(target)) continue;
    if (isTakenBack(target, file) || !isThereLonger(target, owned)) continue;
    if (target.name === 'this' && owned.owner !== 'connection') continue;
    yield {
      kind: 'listener',
      node,
      owner: owned.owner,
      // What the names stand for is a guess.
      isRepeated: owned.isRepeated && target.binding === undefined,
      target: target.name,
      event: event.value,
      mismatch: undefined,
    };
  }
}

interface Emitter {
  readonly name: string;
  /** undefined: the process, or the object around. */
  readonly binding: Binding | undefined;
}

function emitterOf({ callee }: NodeOf<'CallExpression'>): Emitter | undefined {
  if (callee.type !== 'MemberExpression' || !adding.test(propertyName(callee) ?? '')) return undefined;
  const object = unwrap(callee.object);
  if (object.type === 'ThisExpression') return { name: 'this', binding: undefined };
  if (object.type !== 'Identifier') return undefined;
  if (object.name === 'process')
    return isGlobalName(object, 'process') ? { name: 'process', binding: undefined } : undefined;
  const binding = referenceOf(object)?.binding;
  return binding && { name: object.name, binding };
}

/** What a component is given may come and go with it; what is there before a request or connection outlives it. */
function isThereLonger({ binding }: Emitter, { owner, code }: OwnedCode): boolean {
  if (binding === undefined || binding.kind === 'import') return true;
  if (binding.scope.kind === 'module' || binding.scope.kind === 'script') return true;
  return isOfVisit(owner) && !isOfOwner(binding, code);
}

/** It comes again and again while the program runs. */
function isOfVisit(owner: Owner): boolean {
  return owner === 'request' || owner === 'connection';
}

/** Elsewhere what merely has an `on` may be a chart or a map of the component. */
function isNamedEmitter({ name }: Emitter): boolean {
  return name === 'this' || emitterName.test(name);
}

/** Made by the code, or given to it: then it comes and goes with it. */
function isOfOwner({ declarations }: Binding, code: FunctionNode): boolean {
  return declarations.some((declared) => isInside(declared, code));
}

/** Written in the call, or a function of the code that nothing else is done with than to call it. */
function isOwnHandler(handler: Node, code: FunctionNode): boolean {
  const node = unwrap(handler);
  if (isFunction(node)) return true;
  const binding = referenceOf(node)?.binding;
  if (binding === undefined || !isOfOwner(binding, code) || functionBehind(node) === undefined) return false;
  return binding.references.every(
    ({ identifier, isInitial }) => isInitial || identifier === node || isOnlyCalled(identifier),
  );
}

/** `push(first)`, `items.forEach(push)` */
function isOnlyCalled(name: Node): boolean {
  const call = parentOf(name);
  if (call?.type !== 'CallExpression') return false;
  return keyOf(name) === 'callee' || /^(?:forEach|map)$/.test(propertyName(call.callee) ?? '');
}

const calm =
  /^(?:\$?on|\$?once|\$?emit|addListener|prependListener|connect|connected|send|id|listenerCount|listeners|rawListeners|eventNames|[gs]etMaxListeners)$/;

/** Something else than listening and sending is done with the emitter: that may be the removal. */
function isTakenBack({ name, binding }: Emitter, file: TypeScriptFile): boolean {
  if (name === 'this') return /\.(?:off|removeListener|removeAllListeners)\(/.test(file.text);
  if (binding === undefined)
    return /\bprocess\s*\.\s*(?:off|removeListener|removeAllListeners)\b/.test(file.text);
  return binding.references.some(({ identifier, access }) => {
    // Other files get the emitter, but not the handler.
    if (access === 'write' || isExportedValue(identifier)) return false;
    const member = parentOf(identifier);
    return member === undefined || !calm.test(propertyName(member) ?? '');
  });
}
