import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import { isExitCall } from '../_kit/is-exit-call.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { FlowRoot } from '../_kit/statement-flow.ts';
import { isFlowRoot, openCasesIn } from '../_kit/statement-flow.ts';
import { isLostAssignment } from './lost-assignment.ts';
import { preparesNext } from './prepares-next.ts';

type Switch = NodeOf<'SwitchStatement'>;
type Case = NodeOf<'SwitchCase'>;

export interface Fallthrough {
  /** The case that control runs into. */
  readonly next: Case;
  /** The last statement of the case that it comes from; of one in braces the last inside. */
  readonly last: Node;
}

const saysSo =
  /fall(?:s|ing|en)?[\s_-]*(?:thr(?:ough|ought|u)|into|on|down)|\bno[\s-]*break|intention|deliberate|on purpose|(?:pass|drop|run|continue|go|carr)(?:e?s|y|ies)?[\s-]*(?:through|on\b|to\b|into)|穿透|贯穿|故意|有意|继续(?:执行|往下)|(?:无需|不需要?|没有|不用)\s*break/i;

/** Each root is read once, with all that is nested in it. */
export function* findFallthroughs(file: TypeScriptFile): Generator<Fallthrough, void> {
  const roots = new Set(file.tree.nodesOf('SwitchStatement').map(rootOf));
  for (const root of roots) {
    for (const [node, cases] of Map.groupBy(openCasesIn(root), (one) => parentOf(one)))
      if (node?.type === 'SwitchStatement') yield* fallthroughsOf(node, cases, file);
  }
}

function rootOf(node: Node): FlowRoot {
  for (const around of ancestorsOf(node)) if (isFlowRoot(around)) return around;
  throw new Error('a statement stands in no file');
}

/** Those of one `switch`, of whose cases control gets to the end of some. */
function fallthroughsOf(node: Switch, ended: readonly Case[], file: TypeScriptFile): readonly Fallthrough[] {
  const open = ended.filter((one) => one !== node.cases.at(-1));
  if (open.length === 0 || isStateMachine(node)) return [];
  const isCraft = isLadder(node, open) || readsLetters(node);
  const places = new Map(node.cases.map((one, index) => [one, index]));
  return open.flatMap((one) => {
    const place = (places.get(one) ?? 0) + 1;
    const next = node.cases[place];
    const last = lastStatement(one);
    if (next === undefined || last === undefined) return [];
    const entered = enteredAt(node, place);
    if (isSaid(one, next, file) || isHarmless(entered)) return [];
    if (isLostAssignment(last, next)) return [{ next, last }];
    const isMeant = isCraft || mayLeave(one) || endsByCall(last) || preparesNext(one, entered);
    return isMeant ? [] : [{ next, last }];
  });
}

/** Each case does its step and all those below it: hash tails, unrolled loops. */
function isLadder({ cases }: Switch, open: readonly Case[]): boolean {
  const full = cases.filter(({ consequent }) => consequent.length > 0);
  return open.length > 1 && open.length >= full.length - 1;
}

/** Numbers and single letters are what a reader of texts or bytes tells apart: there running on is the craft. */
function readsLetters({ cases }: Switch): boolean {
  const isRead = cases.every(
    ({ test }) =>
      test == null ||
      test.type === 'NumericLiteral' ||
      (test.type === 'StringLiteral' && test.value.length === 1),
  );
  return isRead && !cases.every(({ test }) => test == null || isStatus(test));
}

/** Of an answer of a server. */
function isStatus(test: Node): boolean {
  return test.type === 'NumericLiteral' && test.value >= leastStatus && test.value < statusEnd;
}

const leastStatus = 200;
const statusEnd = 600;

/** What compilers make of generators: the next state is a number that a case sets. */
function isStateMachine({ discriminant }: Switch): boolean {
  return discriminant.type === 'AssignmentExpression' || propertyName(discriminant) === 'label';
}

/** Characters. A longer case is not looked through: in nested ones every level would look at all below it. */
const longestCase = 5000;

/** On some way the case does end: its author thought of that, and runs on where it does not. */
function mayLeave(one: Case): boolean {
  const { start, end } = rangeOf(one);
  return end - start > longestCase || one.consequent.some((statement) => exitsOf(statement).length > 0);
}

function endsByCall(last: Node): boolean {
  return last.type === 'ExpressionStatement' && isExitCall(last.expression);
}

function lastStatement({ consequent }: Case): Node | undefined {
  const last = consequent.at(-1);
  return last?.type === 'BlockStatement' && last.body.length > 0 ? last.body.at(-1) : last;
}

function isSaid(one: Case, next: Case, file: TypeScriptFile): boolean {
  const end = next.consequent[0] === undefined ? rangeOf(next).end : rangeOf(next.consequent[0]).start;
  return commentsIn(file, { start: rangeOf(one).start, end }).some(({ value }) => saysSo.test(value));
}

/** The statements that control gets to: those of the first case from there that has some. */
function enteredAt({ cases }: Switch, place: number): Case['consequent'] {
  return cases.slice(place).find(({ consequent }) => consequent.length > 0)?.consequent ?? [];
}

/** What is run into does nothing, or only ends the `switch`. */
function isHarmless(statements: Case['consequent']): boolean {
  const [first] = statements.flatMap((one) => (one.type === 'BlockStatement' ? one.body : [one]));
  if (first === undefined) return true;
  return first.type === 'BreakStatement' || (first.type === 'ReturnStatement' && first.argument == null);
}
