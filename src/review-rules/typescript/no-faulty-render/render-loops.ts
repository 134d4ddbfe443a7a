import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { bareCallee, nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { isComponentOrHook } from '../_kit/react/is-component-or-hook.ts';
import type { StatePair } from '../_kit/react/state-pair.ts';
import { pairOfSetter } from '../_kit/react/state-pair.ts';
import { straightCalls } from './straight-calls.ts';

/** A state that every render sets again. */
export interface RenderLoop {
  readonly kind: 'render-loop';
  readonly call: Node;
  /** Where it is set. */
  readonly by: 'render' | 'effect' | 'answer';
  readonly setter: string;
  /** The dependencies name the state itself; else there are none. */
  readonly isOwnDependency: boolean;
}

const effects = /^use(?:Layout|Insertion)?Effect$/;

export function* renderLoopsIn({ tree }: TypeScriptFile): Generator<RenderLoop, void> {
  const known = new Map<FunctionNode, ReadonlySet<Call>>();
  for (const call of tree.nodesOf('CallExpression')) {
    if (call.callee.type === 'Identifier' && isSetInRender(call, known))
      yield {
        kind: 'render-loop',
        call,
        by: 'render',
        setter: call.callee.name,
        isOwnDependency: false,
      };
    else if (effects.test(nameOfCallee(call.callee) ?? '')) yield* loopsOfEffect(call);
  }
}

function isSetInRender(call: Call, known: Map<FunctionNode, ReadonlySet<Call>>): boolean {
  const pair = pairOfSetter(call.callee);
  const owner = pair && enclosingFunction(call);
  if (pair === undefined || owner === undefined || enclosingFunction(pair.declaration) !== owner)
    return false;
  const [value] = call.arguments;
  if (value !== undefined && isStepOrList(unwrap(value))) return false;
  if (!isComponentOrHook(owner) || owner.body.type !== 'BlockStatement') return false;
  const calls = known.get(owner) ?? new Set(straightCalls(owner));
  known.set(owner, calls);
  return calls.has(call);
}

/** `count + 1`, `[...rows, row]`: told by the rule for endless loops. */
function isStepOrList(value: Node): boolean {
  if (isFunction(value)) return isStepOrList(unwrap(value.body));
  if (value.type === 'BinaryExpression')
    return value.left.type === 'NumericLiteral' || value.right.type === 'NumericLiteral';
  return value.type === 'ArrayExpression' || value.type === 'ObjectExpression';
}

function* loopsOfEffect({ callee, arguments: [effect, dependencies] }: Call): Generator<RenderLoop, void> {
  if (effect === undefined || !isFunction(effect) || hookOf(callee)?.isOfReact !== true) return;
  if (dependencies !== undefined && unwrap(dependencies).type !== 'ArrayExpression') return;
  for (const call of straightCalls(effect)) {
    const set = setBy(call);
    if (set === undefined) continue;
    const isOwnDependency = dependencies !== undefined && isAmong(set.pair.state, unwrap(dependencies));
    if (dependencies !== undefined && !isOwnDependency) continue;
    const setter = set.pair.setter.name;
    yield { kind: 'render-loop', call: set.call, by: set.by, setter, isOwnDependency };
  }
}

function isAmong(state: Binding | undefined, list: Node): boolean {
  return (
    state !== undefined &&
    list.type === 'ArrayExpression' &&
    list.elements.some((one) => one != null && referenceOf(unwrap(one))?.binding === state)
  );
}

interface SetState {
  readonly pair: StatePair;
  readonly call: Node;
  readonly by: 'effect' | 'answer';
}

/** What a call of an effect sets, to something that is another one each time. */
function setBy(call: Call): SetState | undefined {
  const pair = pairOfSetter(call.callee);
  if (pair !== undefined) {
    const [value] = call.arguments;
    return value !== undefined && isAnother(value) ? { pair, call, by: 'effect' } : undefined;
  }
  return setByAnswer(call) ?? setByLoader(call);
}

/** Another value than the one before, whatever that was; sums and written lists are told by the rule for endless loops. */
function isAnother(value: Node): boolean {
  const bare = unwrap(value);
  if (isFunction(bare)) return bare.body.type !== 'BlockStatement' && isAnother(bare.body);
  return bare.type === 'NewExpression' || (isCall(bare) && isCopy(bare));
}

/** `items.filter(…)` gives a new list, also when it leaves nothing out. */
function isCopy({ callee }: Call): boolean {
  return (
    callee.type === 'MemberExpression' &&
    /^(?:filter|map|slice|concat|toSorted)$/.test(nameOfCallee(callee) ?? '')
  );
}

/** `fetch(…).then((answer) => answer.json()).then(setUsers)` */
function setByAnswer(call: Call): SetState | undefined {
  let found: SetState | undefined;
  let isJson = false;
  for (let at: Node = call; isCall(at);) {
    const { callee, arguments: given }: Call = at;
    if (isRequest(callee)) return found !== undefined && (isJson || !isFetch(callee)) ? found : undefined;
    if (callee.type !== 'MemberExpression') return undefined;
    const [taker] = given;
    if (nameOfCallee(callee) === 'then' && taker !== undefined) {
      found ??= setByTaker(taker);
      isJson ||= isJsonTaker(taker);
    }
    at = unwrap(callee.object);
  }
  return undefined;
}

function setByTaker(taker: Node): SetState | undefined {
  const pair = pairOfSetter(taker);
  if (pair !== undefined) return { pair, call: taker, by: 'answer' };
  const bare = unwrap(taker);
  return isFunction(bare) ? setIn(bare) : undefined;
}

function setIn(taker: FunctionNode): SetState | undefined {
  for (const call of straightCalls(taker)) {
    const pair = pairOfSetter(call.callee);
    const [value] = call.arguments;
    const isPlain = value === undefined || value.type.endsWith('Literal');
    if (pair !== undefined && !isPlain) return { pair, call, by: 'answer' };
  }
  return undefined;
}

function isJsonTaker(taker: Node): boolean {
  const bare = unwrap(taker);
  if (!isFunction(bare)) return false;
  const body = unwrap(bare.body);
  return isCall(body) && nameOfCallee(body.callee) === 'json';
}

function isFetch(callee: Node): boolean {
  return nameOfCallee(callee) === 'fetch';
}

function isRequest(callee: Node): boolean {
  const bare = bareCallee(callee);
  if (bare.type === 'Identifier') return /^(?:fetch|axios)$/.test(bare.name);
  return namesOfReceiver(bare)[0] === 'axios' && /^(?:get|post|put|request)$/.test(nameOfCallee(bare) ?? '');
}

/** `load()` of `const load = async () => { const answer = await fetch(…); setUsers(await answer.json()); }` */
function setByLoader(call: Call): SetState | undefined {
  const loader =
    bareCallee(call.callee).type === 'Identifier' ? functionBehind(call.callee) : unwrap(call.callee);
  if (loader === undefined || !isFunction(loader) || !loader.async) return undefined;
  return holdsRequest(loader) ? setIn(loader) : undefined;
}

/** Its statements wait for a request and for its JSON. */
function holdsRequest({ body }: FunctionNode): boolean {
  if (body.type !== 'BlockStatement') return false;
  const [first] = body.body;
  const statements = first?.type === 'TryStatement' ? first.block.body : body.body;
  return statements.some(
    (one) =>
      one.type === 'VariableDeclaration' &&
      one.declarations.some(
        ({ init }) =>
          init?.type === 'AwaitExpression' && isCall(init.argument) && isRequest(init.argument.callee),
      ),
  );
}
