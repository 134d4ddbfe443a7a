import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isInside } from '../_kit/is-inside.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import type { LeftBeside } from './leak.ts';

const adding = /^(?:on|addListener|prependListener|addEventListener|\$on)$/;
const addingOnce = /^(?:once|prependOnceListener)$/;
const removing = /^(?:off|removeListener|removeEventListener|\$off)$/;
const removingAll = /^(?:removeAllListeners|removeAllEventListeners|\$destroy)$/;

/** What comes last, or is kept on purpose for what comes after the end. */
const final = /(?:^|[:._-])(?:close|closed|end|ended|finish|exit|error|load|loaded|ready|unload|beforeunload|abort|destroy)$/i;

/** Of so many that a function takes off, one left is a slip; a file that has more calls is not compared. */
const [fewestBeside, mostCalls] = [2, 1000];

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
  if (removed.length < fewestBeside) return;
  const added = [...listeningBy(adding, file)];
  if (added.length + removed.length > mostCalls || listeningBy(removingAll, file, 0).length > 0) return;
  const all = [...added, ...listeningBy(addingOnce, file)];
  const handlers = new Set(removed.map(({ handler }) => handler));
  const groups = Map.groupBy(removed, (one) => one.in);
  const ofFunction = Map.groupBy(all, (one) => one.in);
  for (const one of added) {
    if (handlers.has(one.handler) || isFinal(one.event, file)) continue;
    const others = (ofFunction.get(one.in) ?? []).filter((other) => other.handler !== one.handler);
    const isSlip = [...groups].some(
      ([remover, group]) => mayName(one, remover) && isAllBut(one, others, keysOf(group)),
    );
    if (isSlip) yield { kind: 'beside', node: one.node, target: one.target, event: shortText(one.event, file) };
  }
}

function keysOf(group: readonly Listening[]): ReadonlySet<string> {
  return new Set(group.map(({ key }) => key));
}

/** A function of the adding function itself is only known inside of that. */
function mayName({ node, in: adder }: Listening, remover: FunctionNode | undefined): boolean {
  const handler = node.arguments[1];
  const [declaration] = (handler && referenceOf(unwrap(handler))?.binding?.declarations) ?? [];
  if (declaration === undefined || adder === undefined || !isInside(declaration, adder)) return true;
  return remover !== undefined && isInside(remover, adder);
}

/** All others of the function are taken off, at least some of them from the same emitter. */
function isAllBut(one: Listening, others: readonly Listening[], keys: ReadonlySet<string>): boolean {
  if (others.length < fewestBeside || !others.every(({ key }) => keys.has(key))) return false;
  return others.filter(({ target }) => target === one.target).length >= 1 || others.length > fewestBeside;
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
