import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { RepeatedListener } from './leak.ts';
import { isExecutor, isSettler } from './left-by-timeout.ts';

const adding = /^(?:on|addListener|prependListener|addEventListener)$/;
/** What tells one call from others is called so on one of the two sides. */
const tellsApart = /id$|^seq|key$|token$|nonce$|number$|correlation/i;
const removing = /\.(?:off|removeListener|removeAllListeners|removeEventListener)\b|\bsignal\b|\bonce\b/;

/**
 * `new Promise((resolve) => channel.on('message', (answer) => { if (answer.id === id) resolve(answer); }))`: who looks for
 * its own answer among those of others listens to what stays, and each call leaves one more listener there.
 */
export function* listenersOfAnswers(file: TypeScriptFile): Generator<RepeatedListener> {
  if (!file.tree.words.has('Promise') || removing.test(file.text)) return;
  const told = new Set<FunctionNode>();
  const ended = new Map<FunctionNode, ReadonlySet<string>>();
  for (const node of file.tree.nodesOf('CallExpression')) {
    const { callee } = node;
    if (callee.type !== 'MemberExpression' || !adding.test(propertyName(callee) ?? '')) continue;
    const [event, handler, options] = node.arguments;
    const executor = enclosingFunction(node);
    if (event?.type !== 'StringLiteral' || handler === undefined || options !== undefined) continue;
    if (executor === undefined || told.has(executor) || !isExecutor(executor)) continue;
    const listener = unwrap(handler);
    const owner = enclosingFunction(executor);
    const name = owner && nameOfFunction(owner);
    const target = expressionKey(callee.object);
    if (owner === undefined || name === undefined || target === undefined || !isFunction(listener)) continue;
    if (isMadeIn(callee.object, owner) || !isForOwnAnswer(listener, executor, owner)) continue;
    const ends = ended.get(owner) ?? endedIn(owner);
    ended.set(owner, ends);
    if (ends.has(target)) continue;
    told.add(executor);
    yield { kind: 'repeated', node, target, event: event.value, again: name };
  }
}

/** `const channel = connect()` of this very call goes when the call is over. */
function isMadeIn(target: Node, owner: FunctionNode): boolean {
  let at = unwrap(target);
  while (at.type === 'MemberExpression') at = unwrap(at.object);
  if (at.type === 'ThisExpression') return false;
  const binding = referenceOf(at)?.binding;
  const [declared] = binding?.declarations ?? [];
  return declared === undefined || (binding?.kind !== 'param' && isInside(declared, owner));
}

const ending = /^(?:close|terminate|kill|disconnect|destroy|end)$/;

/** `worker.terminate()`: the listeners go with it. */
function endedIn({ body }: FunctionNode): ReadonlySet<string> {
  const found = new Set<string>();
  holds(body, (part) => {
    if (isCall(part) && 'object' in part.callee && ending.test(propertyName(part.callee) ?? ''))
      found.add(expressionKey(part.callee.object as Node) ?? '');
    return false;
  });
  return found;
}

/** Does it settle the promise, and compare a part of what comes with something that this call has? */
function isForOwnAnswer(listener: FunctionNode, executor: FunctionNode, owner: FunctionNode): boolean {
  if (!holds(listener.body, (part) => isCall(part) && isSettler(unwrap(part.callee), executor))) return false;
  return holds(listener.body, (part) => {
    if (part.type !== 'BinaryExpression' || !/^[!=]==?$/.test(part.operator)) return false;
    const sides = [unwrap(part.left), unwrap(part.right)];
    return (
      sides.some((one) => isPartOfMessage(one, listener)) &&
      sides.some((one) => isOfCall(one, listener, owner)) &&
      sides.some((one) => tellsApart.test((one.type === 'Identifier' ? one.name : propertyName(one)) ?? ''))
    );
  });
}

function isPartOfMessage(side: Node, listener: FunctionNode): boolean {
  if (side.type !== 'MemberExpression' && side.type !== 'OptionalMemberExpression') return false;
  let at = unwrap(side.object);
  while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') at = unwrap(at.object);
  const declared = referenceOf(at)?.binding?.declarations[0];
  return declared !== undefined && isInside(declared, listener);
}

/** `id` of `const id = ++this.last` or of a parameter: a number that tells this call from others. */
function isOfCall(side: Node, listener: FunctionNode, owner: FunctionNode): boolean {
  if (side.type !== 'Identifier') return false;
  const declared = referenceOf(side)?.binding?.declarations[0];
  return declared !== undefined && isInside(declared, owner) && !isInside(declared, listener);
}
