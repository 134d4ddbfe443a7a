import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { globalPathOf } from './global-path.ts';
import type { SubscriptionLeak } from './leak.ts';
import { isSubscribingCall, subscribingNames } from './subscribing-call.ts';
import { isOfPage, ownedCodeAround } from './owner.ts';

/** Operators after which as much goes on as before. Any other may end it. */
const passing =
  /^(?:map|mapTo|filter|tap|debounceTime|throttleTime|auditTime|sampleTime|distinctUntilChanged|startWith|switchMap|mergeMap|concatMap|exhaustMap|withLatestFrom|pairwise|scan|delay|share|observeOn|bufferTime|retry|repeat)$/;

/** What never ends by itself, to which a component subscribes, and drops what would end the subscription. */
export function* subscriptionLeaks(file: TypeScriptFile): Generator<SubscriptionLeak> {
  yield* droppedObservables(file);
  if (!namesAny(file, subscribingNames)) return;
  let known: boolean | undefined;
  const isTakenBack = (): boolean => (known ??= namesAny(file, removing));
  for (const node of file.tree.nodesOf('CallExpression')) {
    if (!isStatement(node) || !isSubscribingCall(node, isTakenBack)) continue;
    const owned = ownedCodeAround(node, file);
    if (owned !== undefined && isOfPage(owned.owner))
      yield { kind: 'subscription', node, owner: owned.owner, source: node };
  }
}

const removing = ['removeEventListener', 'removeListener', 'removeAllListeners', 'removeChangeListener'];

/** `listen(…);`, `await listen(…);`, `void listen(…);` */
function isStatement(call: Node): boolean {
  const around = parentOf(call);
  const isWaited =
    around?.type === 'AwaitExpression' || (around?.type === 'UnaryExpression' && around.operator === 'void');
  return (isWaited ? parentOf(around) : around)?.type === 'ExpressionStatement';
}

/** Observables of RxJS. */
function* droppedObservables(file: TypeScriptFile): Generator<SubscriptionLeak> {
  if (!file.tree.words.has('subscribe') || !file.text.includes('rxjs')) return;
  for (const node of file.tree.callsNamed(['subscribe'])) {
    if (nameOfCallee(node.callee) !== 'subscribe' || parentOf(node)?.type !== 'ExpressionStatement') continue;
    const callee = unwrap(node.callee);
    const source = callee.type === 'MemberExpression' ? sourceOf(callee.object) : undefined;
    if (source === undefined || !isEndless(source)) continue;
    const owned = ownedCodeAround(node, file);
    if (owned !== undefined && isOfPage(owned.owner))
      yield { kind: 'subscription', node, owner: owned.owner, source };
  }
}

/** What `source.pipe(…).pipe(…)` begins with, when no operator may end it. */
function sourceOf(chain: Node): NodeOf<'CallExpression'> | undefined {
  const call = writtenValue(chain);
  if (call.type !== 'CallExpression') return undefined;
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'pipe') return call;
  return call.arguments.every(isPassing) ? sourceOf(callee.object) : undefined;
}

function isPassing(operator: Node): boolean {
  return operator.type === 'CallExpression' && passing.test(nameOfCallee(operator.callee) ?? '');
}

/** `interval(…)`, `timer(0, 1000)`, `fromEvent(window, …)` */
function isEndless({ callee, arguments: given }: NodeOf<'CallExpression'>): boolean {
  const member = moduleMemberOf(callee);
  if (member?.module !== 'rxjs') return false;
  const [first, second] = given;
  switch (member.path) {
    case 'interval':
      return true;
    case 'timer':
      return second?.type === 'NumericLiteral';
    case 'fromEvent':
      return first !== undefined && /^(?:window|document|document\.body)$/.test(globalPathOf(first) ?? '');
    default:
      return false;
  }
}
