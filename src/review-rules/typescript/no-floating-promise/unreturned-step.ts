import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isRejectionHandled } from '../_kit/handles-own-errors.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { promiseCallOf } from '../_kit/promise-call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { useOfValue } from '../_kit/use-of-value.ts';
import { calleeKeyOf } from './callee-key.ts';
import { isLeftAlone } from './is-left-alone.ts';
import type { MisplacedPromise } from './misplaced-promise.ts';

type Call = NodeOf<'CallExpression'>;

/** Of libraries, too: `Promise.map(files, read)`. */
const combining = /^(?:all|allSettled|any|race|map|mapSeries|each|props|join)$/;

/** They give a value as well, and are called for what they do. */
const ofLists = /^(?:map|filter|forEach|flatMap|reduce|sort|reverse|concat|push|splice)$/;

/**
 * `.then((x) => { save(x); }).then(show)`: the last step of a callback gives a promise, as another one or the rest of the
 * file shows, and the chain does not wait for it.
 */
export function* unreturnedSteps(file: TypeScriptFile): Generator<MisplacedPromise, void> {
  if (!file.tree.words.has('then') || isTestPath(file.path)) return;
  let waited: ReadonlySet<string> | undefined;
  for (const then of file.tree.nodesOf('CallExpression')) {
    const call = lastStepOf(then);
    if (call === undefined || promiseCallOf(call) !== undefined || isLeftAlone(call, file)) continue;
    if (isChain(call) || isCombined(call) || isBodyOf(call, then)) {
      yield { call, place: 'statement', use: undefined, confidence: 'likely', loss: 'step' };
      continue;
    }
    const key = calleeKeyOf(call.callee, file);
    if (key === undefined || isContinuation(call) || isOfList(call)) continue;
    waited ??= waitedFor(file);
    if (waited.has(key))
      yield { call, place: 'statement', use: undefined, confidence: 'likely', loss: 'step' };
  }
}

/** The call that ends the callback of a `then`, when something waits for the chain. */
function lastStepOf(then: Call): Call | undefined {
  const callback = callbackOf(then);
  if (callback?.body.type !== 'BlockStatement' || callback.async === true || callback.generator === true)
    return undefined;
  const last = callback.body.body.at(-1);
  const call = last?.type === 'ExpressionStatement' ? unwrap(last.expression) : undefined;
  return call?.type === 'CallExpression' && isWaitedFor(then) ? call : undefined;
}

function callbackOf(call: Node): FunctionNode | undefined {
  if (call.type !== 'CallExpression' || propertyName(unwrap(call.callee)) !== 'then') return undefined;
  const [callback] = call.arguments;
  return callback !== undefined && isFunction(callback) ? callback : undefined;
}

/** The chain goes on, or its promise is returned or awaited. */
function isWaitedFor(then: Call): boolean {
  const use = useOfValue(then);
  return use === 'returned' || use === 'awaited' || nextOf(then) !== undefined;
}

/** The name of the link after this one. */
function nextOf(then: Call): string | undefined {
  const member = parentOf(then);
  return member?.type === 'MemberExpression' && member.object === then ? propertyName(member) : undefined;
}

/** Its rejection would come to nobody, though there is one who waits. */
function isChain(call: Call): boolean {
  return callbackOf(call) !== undefined && !isRejectionHandled(call);
}

/** `fetch(url).then((response) => { response.json(); }).then(show)` */
function isBodyOf({ callee, arguments: given }: Call, then: Call): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || given.length > 0) return false;
  if (!/^(?:json|text|blob|arrayBuffer|formData)$/.test(propertyName(member) ?? '')) return false;
  const binding = referenceOf(unwrap(member.object))?.binding;
  return binding?.kind === 'param' && binding.scope.node === callbackOf(then);
}

function isOfList({ callee }: Call): boolean {
  return ofLists.test(propertyName(unwrap(callee)) ?? '');
}

function isCombined({ callee }: Call): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || !combining.test(propertyName(member) ?? '')) return false;
  const owner = unwrap(member.object);
  return owner.type === 'Identifier' && /^(?:Promise|Bluebird)$/.test(owner.name);
}

/** `next(null, row)`: who waits is called back. */
function isContinuation({ callee }: Call): boolean {
  const called = unwrap(callee);
  return called.type === 'Identifier' && referenceOf(called)?.binding?.kind === 'param';
}

/** What the file calls and waits for: by `await`, by `then`, or in the middle of a chain. What it also throws away is left out. */
function waitedFor(file: TypeScriptFile): ReadonlySet<string> {
  const [waited, dropped] = [new Set<string>(), new Map<string, number>()];
  for (const call of file.tree.nodesOf('CallExpression')) {
    const key = calleeKeyOf(call.callee, file);
    if (key === undefined) continue;
    const use = useOfValue(call);
    if (use === 'nothing') dropped.set(key, (dropped.get(key) ?? 0) + 1);
    else if (use === 'awaited' || (use === 'member' && nextOf(call) === 'then') || isStep(call))
      waited.add(key);
  }
  return new Set([...waited].filter((key) => (dropped.get(key) ?? 0) <= 1));
}

/** `.then((x) => save(x)).then(…)`, `.then(() => { return save(); }).then(…)` */
function isStep(call: Call): boolean {
  const around = parentOf(call);
  const block = around?.type === 'ReturnStatement' ? parentOf(around) : undefined;
  const callback = around?.type === 'ArrowFunctionExpression' ? around : block && parentOf(block);
  const then = callback && isFunction(callback) ? parentOf(callback) : undefined;
  if (then?.type !== 'CallExpression' || callbackOf(then) !== callback) return false;
  return nextOf(then) === 'then';
}
