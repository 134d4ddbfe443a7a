import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { holds } from '../_kit/holds.ts';
import { keyName } from '../_kit/property-name.ts';
import { globalPathOf } from './global-path.ts';
import { keepingOf } from './kept-value.ts';
import type { ObserverLeak } from './leak.ts';
import { isOfEndingClass } from './ending-instance.ts';
import { isOfPage, ownedCodeAround } from './owner.ts';

const observers = /^(?:Resize|Intersection|Mutation|Performance)Observer$/;

/** Observers that a component, an effect or an element starts and never disconnects. */
export function* observerLeaks(file: TypeScriptFile): Generator<ObserverLeak> {
  for (const node of file.tree.nodesOf('NewExpression')) {
    if (node.callee.type === 'Identifier' && !observers.test(node.callee.name)) continue;
    const name = globalPathOf(node.callee);
    if (name === undefined || !observers.test(name) || seesItself(node)) continue;
    const owned = ownedCodeAround(node, file);
    if (owned === undefined || !(isOfPage(owned.owner) || isOfEndingClass(owned))) continue;
    if (!isLeftRunning(node, file)) continue;
    const { owner, isRepeated } = owned;
    yield { kind: 'observer', node, owner, isRepeated, name };
  }
}

/** The callback gets the observer as its second parameter, and may stop it. */
function seesItself({ arguments: [callback] }: NodeOf<'NewExpression'>): boolean {
  const called = callback && functionBehind(callback);
  if (called === undefined || !isFunction(called)) return true;
  if (called.params.length > 1 || called.params[0]?.type === 'RestElement') return true;
  return called.type !== 'ArrowFunctionExpression' && holds(called.body, isOfCall);
}

/** The observer is `this` as well. */
function isOfCall(node: Node): boolean {
  return node.type === 'ThisExpression' || (node.type === 'Identifier' && node.name === 'arguments');
}

function isLeftRunning(node: NodeOf<'NewExpression'>, file: TypeScriptFile): boolean {
  if (isObserveCall(node)) return true;
  const keeping = keepingOf(node, file);
  if (keeping === undefined || keeping.kind === 'dropped') return false;
  return keeping.reads.length > 0 && keeping.reads.every(isObserveCall);
}

/** `x.observe(…)` as a statement. */
function isObserveCall(read: Node): boolean {
  const member = parentOf(read);
  if (member?.type !== 'MemberExpression' && member?.type !== 'OptionalMemberExpression') return false;
  const call = parentOf(member);
  const isCall = call?.type === 'CallExpression' || call?.type === 'OptionalCallExpression';
  return (
    isCall &&
    unwrap(member.object) === read &&
    keyName({ key: member.property }) === 'observe' &&
    call.callee === member
  );
}
