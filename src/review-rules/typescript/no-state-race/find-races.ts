import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { keyName } from '../_kit/property-name.ts';
import { entrySetBy } from './map-entry.ts';
import { stateOnDemand, isCalledOnDemand } from './on-demand.ts';
import { isWrittenOnce, opensSomething } from './opened-twice.ts';
import { assignmentAround, readsTargetBefore } from './read-before.ts';
import type { SharedState } from './shared-state.ts';
import { sharedStateOf } from './shared-state.ts';
import { waitSinceCopy } from './stale-copy.ts';

/** What was written while an async function waited is overwritten by it. */
export interface Race {
  /** Where it is written. */
  readonly assignment: NodeOf<'AssignmentExpression' | 'CallExpression'>;
  readonly state: SharedState;
  readonly wait: Node;
  /** Something is opened where nobody has done so yet: two runs at once both do. */
  readonly isOpening?: boolean;
}

/** Who writes so has thought of others that run meanwhile. */
const guarded =
  /lock|mutex|semaphore|acquire|exclusive|serial|sequential|concurrency|(?:is|in)_?(?:busy|running|progress|loading|pending|flight|active|working|connecting|opening|starting|launching)|busy|onlyOne/i;

export function* findRaces(file: TypeScriptFile): Generator<Race, void> {
  const resets = new Map<FunctionNode, ReadonlySet<string> | undefined>();
  const told = new Set<Node>();
  for (const race of candidates(file)) {
    const owner = enclosingFunction(race.assignment);
    if (owner === undefined || told.has(race.assignment)) continue;
    told.add(race.assignment);
    if (!resets.has(owner)) resets.set(owner, resetsIn(owner, file));
    if (resets.get(owner)?.has(race.state.key) === false && !isBegunOnce(race, owner, file)) yield race;
  }
}

function* candidates(file: TypeScriptFile): Generator<Race, void> {
  for (const wait of file.tree.nodesOf('AwaitExpression')) {
    const assignment = assignmentAround(wait);
    const shared = assignment && sharedStateOf(assignment.left, file);
    const state =
      shared ??
      (assignment !== undefined && opensSomething(wait) ? stateOnDemand(assignment.left, file) : undefined);
    if (assignment === undefined || state === undefined) continue;
    if (shared !== undefined && readsTargetBefore(assignment, wait, state.key))
      yield { assignment, state, wait };
    else if (opensSomething(wait) && isWrittenOnce(assignment, state.key))
      yield { assignment, state, wait, isOpening: true };
  }
  for (const assignment of file.tree.nodesOf('AssignmentExpression')) {
    if (assignment.operator !== '=') continue;
    const state = sharedStateOf(assignment.left, file);
    if (state === undefined) continue;
    const isRead = (node: Node): boolean => expressionKey(node) === state.key;
    const wait = waitSinceCopy({ node: assignment, value: assignment.right, isRead }, file);
    if (wait !== undefined) yield { assignment, state, wait };
  }
  if (!file.tree.words.has('Map')) return;
  for (const call of file.tree.nodesOf('CallExpression')) {
    const entry = entrySetBy(call);
    const wait = entry && waitSinceCopy({ node: call, ...entry }, file);
    if (entry !== undefined && wait !== undefined) yield { assignment: call, state: entry.state, wait };
  }
}

/** Such a method is called once at a time: what else writes the field is what it may lose. */
const beginning = /^(?:start|init|initiali[sz]e|setup|setUp|boot|bootstrap|open|connect|mount|onModuleInit)$/;

function isBegunOnce({ state, isOpening }: Race, owner: FunctionNode, file: TypeScriptFile): boolean {
  if (isOpening === true)
    return beginning.test(nameOfFunction(owner) ?? '') && !isCalledOnDemand(owner, file);
  if (state.isAtOnce || owner.type !== 'ClassMethod' || !beginning.test(keyName(owner) ?? '')) return false;
  const around = parentOf(owner);
  if (around === undefined) return false;
  for (const write of beginningIn(file.tree.nodesOf('AssignmentExpression'), rangeOf(around))) {
    if (expressionKey(write.left) !== state.key) continue;
    const writer = ancestorsOf(write).find((each) => each.type === 'ClassMethod');
    if (writer !== owner && (writer === undefined || keyName(writer) !== 'constructor')) return false;
  }
  return true;
}

/** What a function sets anew: it counts for one run. undefined: something keeps others out, or may. */
function resetsIn(owner: FunctionNode, file: TypeScriptFile): ReadonlySet<string> | undefined {
  const { start, end } = rangeOf(owner);
  if (guarded.test(file.text.slice(start, end))) return undefined;
  const found = new Set<string>();
  for (const assignment of beginningIn(file.tree.nodesOf('AssignmentExpression'), { start, end })) {
    const key = assignment.operator === '=' ? expressionKey(assignment.left) : undefined;
    if (key !== undefined && isPlain(unwrap(assignment.right))) found.add(key);
  }
  return found;
}

function isPlain(node: Node): boolean {
  return node.type.endsWith('Literal') || (node.type === 'ArrayExpression' && node.elements.length === 0);
}
