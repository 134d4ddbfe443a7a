import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { LeftBeside } from './leak.ts';

const adding = /^(?:on|addListener|prependListener|addEventListener|\$on)$/;
const addingOnce = /^(?:once|prependOnceListener)$/;
const removing = /^(?:off|removeListener|removeEventListener|\$off)$/;
const removingAll = /^(?:removeAllListeners|removeAllEventListeners|\$destroy)$/;

/** What comes once or last, or is kept on purpose for what comes after the end. */
const final =
  /(?:^|[:._-])(?:open|connect|connected|listening|spawn|close|closed|end|ended|finish|exit|error|load|loaded|ready|unload|beforeunload|abort|destroy)$/i;

/** A file that has more calls is not compared. */
const mostCalls = 1000;

interface Listening {
  readonly node: Call;
  readonly in: FunctionNode | undefined;
  readonly target: string;
  readonly event: Node;
  /** Of the event and the function. */
  readonly key: string;
  readonly handler: string;
}

/**
 * A function adds several listeners and another takes them off, all but one, which nobody takes off. Events that come last and
 * functions that are made in the call are left alone.
 */
export function* leftBesideOthers(file: TypeScriptFile): Generator<LeftBeside> {
  const removed = listeningBy(removing, file);
  if (removed.length === 0) return;
  const added = [...listeningBy(adding, file)];
  if (added.length + removed.length > mostCalls || listeningBy(removingAll, file, 0).length > 0) return;
  const handlers = new Set(removed.map(({ handler }) => handler));
  const ownEnds = removed.filter(takesItselfOff);
  const once = new Set([...listeningBy(addingOnce, file), ...ownEnds].map(({ key }) => key));
  const lasting = added.filter(({ event, key }) => !once.has(key) && !isFinal(event, file));
  const removers = [
    ...Map.groupBy(
      removed.filter((one) => !ownEnds.includes(one) && !isForAWhile(one)),
      (one) => one.in,
    ),
  ].map(([remover, group]): Remover => ({
    remover,
    keys: new Set(group.map(({ key }) => key)),
  }));
  for (const group of Map.groupBy(lasting, (one) => one.in).values()) {
    const left = group.filter(({ handler }) => !handlers.has(handler));
    for (const one of left.slice(0, 1)) {
      const others = group.filter((other) => other !== one);
      if (!removers.some((remover) => isAllBut(one, others, remover))) continue;
      yield { kind: 'beside', node: one.node, target: one.target, event: shortText(one.event, file) };
    }
  }
}

interface Remover {
  readonly remover: FunctionNode | undefined;
  readonly keys: ReadonlySet<string>;
}

/** All others of the function are taken off, and at least some of them are of the same emitter: an element of its own goes by itself. */
function isAllBut(one: Listening, others: readonly Listening[], { remover, keys }: Remover): boolean {
  if (others.length === 0 || !others.every(({ key }) => keys.has(key))) return false;
  const isAlike = others.some(({ target }) => target === one.target);
  // A function of the adding function itself is only known inside of that, if it is not kept as the others are.
  return (
    isAlike && (!isOwn(one) || others.some(isOwn) || (remover !== undefined && isWithin(remover, one.in)))
  );
}

/** `disableKeys() { … }` leaves the rest as it is on purpose. */
function isForAWhile({ in: remover }: Listening): boolean {
  return /^_?(?:disable|pause|suspend|mute|lock|freeze)/.test((remover && nameOfFunction(remover)) ?? '');
}

/** `function onReady() { player.off('ready', onReady); … }` hears of the event once. */
function takesItselfOff({ node, in: remover }: Listening): boolean {
  const handler = node.arguments[1];
  const name = remover && nameOfFunction(remover);
  if (handler === undefined || name === undefined) return false;
  const bare = unwrap(handler);
  return name === (bare.type === 'Identifier' ? bare.name : propertyName(bare));
}

function isOwn({ node, in: adder }: Listening): boolean {
  const handler = node.arguments[1];
  const [declaration] = (handler && referenceOf(unwrap(handler))?.binding?.declarations) ?? [];
  return declaration !== undefined && isWithin(declaration, adder);
}

function isWithin(node: Node, around: Node | undefined): boolean {
  return around !== undefined && isInside(node, around);
}

function isFinal(event: Node, file: TypeScriptFile): boolean {
  return final.test(event.type === 'StringLiteral' ? event.value : shortText(event, file));
}

function listeningBy(method: RegExp, file: TypeScriptFile, least = 2): readonly Listening[] {
  return (['CallExpression', 'OptionalCallExpression'] as const).flatMap((kind) =>
    file.tree.nodesOf(kind).flatMap((node) => listeningOf(node, method, least) ?? []),
  );
}

function listeningOf(node: Call, method: RegExp, least: number): Listening | undefined {
  const callee = unwrap(node.callee);
  const name = propertyName(callee);
  if (name === undefined || !method.test(name) || !('object' in callee)) return undefined;
  const [event = callee, handler = callee, options] = node.arguments;
  if (node.arguments.length < least) return undefined;
  // `{ once: true }`, `{ signal }`
  if (options !== undefined && options.type !== 'BooleanLiteral') return undefined;
  const [eventKey, handlerKey] = [expressionKey(event), expressionKey(unwrap(handler))];
  if (least > 0 && (eventKey === undefined || handlerKey === undefined)) return undefined;
  const target = expressionKey(firstOf(callee.object as Node)) ?? '';
  return {
    ...{ node, in: enclosingFunction(node), target, event },
    ...{ key: `${eventKey ?? ''} ${handlerKey ?? ''}`, handler: handlerKey ?? '' },
  };
}

const longestChain = 30;

/** `socket` of `socket.on(…).on(…)` */
function firstOf(receiver: Node): Node {
  let at = unwrap(receiver);
  for (let step = 0; step < longestChain && at.type === 'CallExpression'; step += 1) {
    const callee = unwrap(at.callee);
    if (callee.type !== 'MemberExpression') break;
    at = unwrap(callee.object);
  }
  return at;
}
