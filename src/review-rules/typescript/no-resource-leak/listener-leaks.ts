import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isMadeHere, isSameHandler, listenerCallOf } from './listener-call.ts';
import type { ListenerCall } from './listener-call.ts';
import type { ListenerLeak } from './leak.ts';
import { isOfPage, ownedCodeAround } from './owner.ts';
import { isOfEndingInstance } from './ending-instance.ts';

/** Listeners that a component, an effect or an element leaves on the window, the document or a query of the page. */
export function* listenerLeaks(file: TypeScriptFile): Generator<ListenerLeak> {
  let removals: readonly ListenerCall[] | undefined;
  for (const call of calls(file, 'addEventListener')) {
    const leak = leakOf(call, file, () => (removals ??= calls(file, 'removeEventListener')));
    if (leak !== undefined) yield leak;
  }
}

function calls(
  file: TypeScriptFile,
  method: 'addEventListener' | 'removeEventListener',
): readonly ListenerCall[] {
  const { tree } = file;
  return [tree.callsNamed([method]), tree.nodesOf('OptionalCallExpression')].flatMap((nodes) =>
    nodes.flatMap((node) => listenerCallOf(node, method) ?? []),
  );
}

/** What happens once, or last of all, need not be taken off. */
const finalEvents: ReadonlySet<string> = new Set([
  'load',
  'DOMContentLoaded',
  'beforeunload',
  'unload',
  'pagehide',
]);

function leakOf(
  call: ListenerCall,
  file: TypeScriptFile,
  removals: () => readonly ListenerCall[],
): ListenerLeak | undefined {
  const { node, target, event, handler, capture } = call;
  if (target === undefined || event === undefined || handler === undefined) return undefined;
  if (call.endsItself || capture === undefined || finalEvents.has(event) || !isLasting(target))
    return undefined;
  const owned = ownedCodeAround(node, file);
  if (owned === undefined || !(isOfPage(owned.owner) || isOfEndingInstance(owned, handler))) return undefined;
  const verdict = compareAll(call, removals());
  if (verdict === 'removed' || (verdict === undefined && isUsedElsewhere(handler))) return undefined;
  const { owner, isRepeated } = owned;
  return { kind: 'listener', node, owner, isRepeated, target, event, mismatch: verdict };
}

/** Objects of the page that outlive any component. */
function isLasting(target: string): boolean {
  return /^(?:window|document|document\.(?:body|documentElement|head)|visualViewport|screen|screen\.orientation|navigator\.\w+|matchMedia\(.*\))$/.test(
    target,
  );
}

type Verdict = 'removed' | ListenerLeak['mismatch'];

function compareAll(added: ListenerCall, removals: readonly ListenerCall[]): Verdict {
  let mismatch: ListenerLeak['mismatch'];
  for (const removal of removals) {
    const verdict = compare(added, removal);
    if (verdict === 'removed') return verdict;
    mismatch ??= verdict;
  }
  return mismatch;
}

/** undefined: the removal is of another listener. What cannot be told counts as removed. */
function compare(added: ListenerCall, removal: ListenerCall): Verdict {
  if (removal.target !== undefined && removal.target !== added.target) return undefined;
  if (removal.event !== undefined && removal.event !== added.event) return undefined;
  const isSame = isSameHandler(added.handler, removal.handler);
  if (isSame === false)
    return removal.target === undefined || !isNear(added, removal) ? undefined : 'handler';
  if (isSame === undefined || removal.event === undefined || removal.capture === undefined) return 'removed';
  return removal.capture === added.capture ? 'removed' : 'capture';
}

/** In one component or class: elsewhere an event of that name has a listener of its own. */
function isNear(added: ListenerCall, removal: ListenerCall): boolean {
  const home = outermost(added.node);
  return home !== undefined && home === outermost(removal.node);
}

function outermost(node: Node): Node | undefined {
  let found: Node | undefined;
  for (let at = parentOf(node); at !== undefined; at = parentOf(at))
    if (at.type !== 'File' && at.type !== 'Program') found = at;
  return found;
}

/** The handler is given to somebody else, too, who may remove it. */
function isUsedElsewhere(handler: Node): boolean {
  const bare = unwrap(handler);
  if (isMadeHere(bare)) return false;
  const binding = referenceOf(bare)?.binding;
  // A member of an object: whoever holds the object may use it.
  if (binding === undefined)
    return bare.type !== 'MemberExpression' || unwrap(bare.object).type !== 'ThisExpression';
  return binding.references.some(
    ({ identifier, access }) => access !== 'write' && identifier !== bare && !isHarmless(identifier),
  );
}

/** What takes it off here has been compared. */
function isListening(call: NodeOf<'CallExpression'>): boolean {
  return (
    listenerCallOf(call, 'addEventListener') !== undefined ||
    listenerCallOf(call, 'removeEventListener') !== undefined
  );
}

/** Called, asked for a member (`debounced.cancel()`), listed as a dependency, added once more, or taken off something else. */
function isHarmless(use: Node): boolean {
  const around = parentOf(use);
  switch (around?.type) {
    case 'CallExpression':
      return around.callee === use || isListening(around);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return around.object === use;
    case 'ArrayExpression':
      return keyOf(around) === 'arguments';
    default:
      return false;
  }
}
