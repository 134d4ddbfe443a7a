import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { errorTestOf } from './error-when.ts';
import type { Giving } from './given-to.ts';
import { givingOf } from './given-to.ts';
import { givesOneOrTheOther, isAnswerAsked } from './is-answer-asked.ts';
import { isAlwaysRendered } from './is-always-rendered.ts';
import { isForCompiler } from './is-for-compiler.ts';
import { isOfNever } from './is-of-never.ts';
import { isLastKeeping } from './is-quiet.ts';
import { isRefAsked } from './is-ref-asked.ts';
import { isAfterAll, isRemembered } from './is-remembered.ts';
import { isSettledOtherwise } from './is-settled-otherwise.ts';
import { neverResolved } from './never-resolved.ts';
import type { OpenEnd } from './open-ways.ts';
import { openEndsOf } from './open-ways.ts';
import type { Executor } from './settlers.ts';
import { executorOf, isMentionedIn, nameOfCallback, tellerOf } from './settlers.ts';
import { unheardStreams } from './unheard-streams.ts';

/** A place from which a promise never settles. */
export interface Unsettled {
  readonly form: 'throw' | 'parse' | 'error' | 'way' | 'start' | 'stream' | 'never';
  readonly at: Node;
  /** Whose callback it is. */
  readonly giving: Giving | undefined;
  readonly hasReject: boolean;
  /** What is called with the result where there is no promise. */
  readonly callback?: string;
  /** Where the way turned off. */
  readonly by?: Node | undefined;
  /** It hardly ever comes to it: the element of a component is not there, or neither an error nor an answer. */
  readonly isRare?: boolean;
}

/** The author knows. */
const meant = /never|hang|forever|on purpose|intention|deliberate|pending|do nothing|ignor|故意|有意|忽略/i;

export function* findUnsettled(
  made: NodeOf<'NewExpression'>,
  file: TypeScriptFile,
): Generator<Unsettled, void> {
  const forgotten = neverResolved(made, file);
  const executor = forgotten === undefined ? executorOf(made, file) : undefined;
  if ((forgotten ?? executor) === undefined || isRaced(made) || isOfNever(made, file)) return;
  if (commentsIn(file, rangeOf(made)).some(({ value }) => meant.test(value))) return;
  if (forgotten !== undefined) yield { form: 'never', at: forgotten, giving: undefined, hasReject: false };
  if (executor === undefined || isTimed(executor)) return;
  const found = new Map<Node, Unsettled>();
  for (const one of [...fromStart(executor), ...fromCallbacks(executor), ...fromStreams(executor, file)])
    if (!found.has(one.at)) found.set(one.at, one);
  yield* found.values();
}

/** A callback of Node that ends without having told the callback of the function around it. */
export function* findUntold(node: FunctionNode, file: TypeScriptFile): Generator<Unsettled, void> {
  const teller = tellerOf(node, file);
  if (teller === undefined || isTimed(teller)) return;
  if (commentsIn(file, rangeOf(node)).some(({ value }) => meant.test(value))) return;
  const found = new Map<Node, Unsettled>();
  for (const one of fromCallbacks(teller)) {
    if (isUntold(one) && !found.has(one.at)) found.set(one.at, { ...one, callback: nameOfCallback(teller) });
  }
  yield* found.values();
}

/** Which of several things is asked for at the beginning is one of those that are known. */
function isUntold({ form, giving, by, isRare }: Unsettled): boolean {
  if (giving?.kind !== 'callback' || /^use[A-Z]/.test(giving.name)) return false;
  return form === 'error' || (form === 'way' && isRare !== true && by !== undefined && asksWhatCame(by));
}

function asksWhatCame(branch: Node): boolean {
  if (branch.type !== 'IfStatement') return true;
  const owner = enclosingFunction(branch);
  return holds(branch.test, (part) => {
    const binding = part.type === 'Identifier' ? referenceOf(part)?.binding : undefined;
    return binding?.kind === 'param' && binding.scope.node === owner;
  });
}

/** Somebody else may be the first. */
function isRaced(made: Node): boolean {
  const around = parentOf(made);
  const list = around?.type === 'ArrayExpression' ? parentOf(around) : around;
  return list !== undefined && isCall(list) && /race|timeout|any/i.test(nameOfCallee(list.callee) ?? '');
}

/** Somebody stops waiting: a timer in the executor. */
function isTimed({ mentions, node }: Executor): boolean {
  return mentions.some((mention) => {
    for (const at of ancestorsOf(mention)) {
      if (at === node) return false;
      if (isCall(at) && /^set(?:Timeout|Interval)$|timeout/i.test(nameOfCallee(at.callee) ?? '')) return true;
    }
    return false;
  });
}

/** Ways through the executor itself. */
function* fromStart(executor: Executor): Generator<Unsettled, void> {
  for (const end of endsOf(executor.node, executor, undefined)) {
    if (end.kind === 'throw' || end.kind === 'parse' || end.way.by === undefined || !end.way.isQuiet)
      continue;
    if (isAlwaysRendered(end.way.by) || isForCompiler(end.way.by, executor)) continue;
    yield {
      form: end.way.isOfError ? 'error' : 'start',
      at: placeOf(end),
      giving: undefined,
      hasReject: executor.hasReject,
      isRare: isRefAsked(end.way.by),
    };
  }
}

function* fromCallbacks(executor: Executor): Generator<Unsettled, void> {
  if (executor.isKept) return;
  for (const callback of functionsIn(executor.node)) {
    const giving = givingOf(callback);
    if (giving === undefined || callback.async === true || callback.generator === true) continue;
    const { hasReject } = executor;
    for (const end of endsOf(callback, executor, giving)) {
      const form = formOf(end, giving, callback, executor);
      if (form === undefined) continue;
      const { by } = end.way;
      const isRare = form === 'way' && by !== undefined && isAnswerAsked(by, callback);
      if (isRare && givesOneOrTheOther(giving)) continue;
      yield { form, at: placeOf(end), giving, hasReject, isRare, by };
    }
  }
}

/** Their failure ends the process, or nothing. */
function* fromStreams(executor: Executor, file: TypeScriptFile): Generator<Unsettled, void> {
  if (executor.isKept) return;
  for (const at of unheardStreams(executor, file))
    yield { form: 'stream', at, giving: undefined, hasReject: executor.hasReject };
}

function formOf(
  end: OpenEnd,
  giving: Giving,
  callback: FunctionNode,
  executor: Executor,
): Unsettled['form'] | undefined {
  const isLater = giving.kind !== 'then' && giving.kind !== 'catch';
  const isSettling = isMentionedIn(executor, callback);
  const isErrorOnly = giving.kind === 'catch' || (giving.kind === 'listener' && giving.name === 'error');
  if (end.kind === 'throw')
    return isLater && (isSettling || isErrorOnly) && !isAfterAll(end.way.by, executor, callback)
      ? 'throw'
      : undefined;
  if (end.kind === 'parse') return isLater && isSettling ? 'parse' : undefined;
  if (!giving.isLast || !end.way.isQuiet || isSettledOtherwise(callback, giving, executor)) return undefined;
  if (isErrorOnly) return 'error';
  const { by } = end.way;
  if (!isSettling || by === undefined) return undefined;
  if (
    !end.way.isOfError &&
    ((giving.kind === 'then' && !executor.hasReject) || isRemembered(by, executor, callback))
  )
    return undefined;
  return end.way.isOfError ? 'error' : 'way';
}

function endsOf(node: FunctionNode, executor: Executor, giving: Giving | undefined): readonly OpenEnd[] {
  const questions = {
    isMentioned: (part: Node): boolean => isMentionedIn(executor, part),
    errorWhen: giving?.kind === 'callback' ? errorTestOf(node) : (): undefined => undefined,
    ...(executor.isCallback === true && { isSilent: isLastKeeping }),
  };
  return openEndsOf(node.body, questions, { by: undefined, isOfError: false, isQuiet: true });
}

/** Where a reader sees it best: the statement that leaves, else where the way turned off. */
function placeOf({ kind, at, way }: OpenEnd): Node {
  return kind === 'end' ? (way.by ?? parentOf(at) ?? at) : at;
}

/** All functions in an executor. */
function functionsIn(executor: FunctionNode): readonly FunctionNode[] {
  const found: FunctionNode[] = [];
  const visit = (node: Node): void => {
    if (isFunction(node)) found.push(node);
    walkChildren(node, visit);
  };
  walkChildren(unwrap(executor.body), visit);
  return found;
}
