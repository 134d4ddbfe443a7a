import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import { seemsToLeave } from '../_kit/seems-to-leave.ts';
import { openCasesOf } from '../_kit/statement-flow.ts';

type Case = NodeOf<'SwitchCase'>;

export interface Fallthrough {
  /** The case that control runs into. */
  readonly next: Case;
  /** The last statement of the case that it comes from; of one in braces the last inside. */
  readonly last: Node;
}

const saysSo =
  /fall(?:s|ing|en)?[\s_-]*(?:thr(?:ough|ought|u)|into|on|down)|\bno[\s-]*break|intention|deliberate|on purpose|(?:pass|drop|run|continue|go|carr)(?:e?s|y|ies)?[\s-]*(?:through|on\b|to\b|into)|穿透|贯穿|故意|有意|继续(?:执行|往下)|(?:无需|不需要?|没有|不用)\s*break/i;

export function findFallthroughs(
  node: NodeOf<'SwitchStatement'>,
  file: TypeScriptFile,
): readonly Fallthrough[] | undefined {
  const open = openCasesOf(node);
  if (open.length === 0 || isLadder(node, open) || isStateMachine(node) || readsLetters(node))
    return undefined;
  return open.flatMap((one) => {
    const next = node.cases[node.cases.indexOf(one) + 1];
    const last = lastStatement(one);
    if (next === undefined || last === undefined) return [];
    const isMeant = isSaid(one, next, file) || isHarmless(node, next) || mayLeave(one) || seemsToLeave(last);
    return isMeant ? [] : [{ next, last }];
  });
}

/** Each case does its step and all those below it: hash tails, unrolled loops. */
function isLadder({ cases }: NodeOf<'SwitchStatement'>, open: readonly Case[]): boolean {
  const full = cases.filter(({ consequent }) => consequent.length > 0);
  return open.length > 1 && open.length >= full.length - 1;
}

/** Numbers and single letters are what a reader of texts or bytes tells apart: there running on is the craft. */
function readsLetters({ cases }: NodeOf<'SwitchStatement'>): boolean {
  return cases.every(
    ({ test }) =>
      test == null ||
      test.type === 'NumericLiteral' ||
      (test.type === 'StringLiteral' && test.value.length === 1),
  );
}

/** What compilers make of generators: the next state is a number that a case sets. */
function isStateMachine({ discriminant }: NodeOf<'SwitchStatement'>): boolean {
  return discriminant.type === 'AssignmentExpression' || propertyName(discriminant) === 'label';
}

/** On some way the case does end: its author thought of that, and runs on where it does not. */
function mayLeave({ consequent }: Case): boolean {
  return consequent.some((statement) => exitsOf(statement).length > 0);
}

function lastStatement({ consequent }: Case): Node | undefined {
  const last = consequent.at(-1);
  return last?.type === 'BlockStatement' && last.body.length > 0 ? last.body.at(-1) : last;
}

function isSaid(one: Case, next: Case, file: TypeScriptFile): boolean {
  const end = next.consequent[0] === undefined ? rangeOf(next).end : rangeOf(next.consequent[0]).start;
  return commentsIn(file, { start: rangeOf(one).start, end }).some(({ value }) => saysSo.test(value));
}

/** What is run into does nothing, or only ends the `switch`. */
function isHarmless({ cases }: NodeOf<'SwitchStatement'>, next: Case): boolean {
  const reached = cases.slice(cases.indexOf(next)).find(({ consequent }) => consequent.length > 0);
  const statements = reached?.consequent ?? [];
  const [first] = statements.flatMap((one) => (one.type === 'BlockStatement' ? one.body : [one]));
  if (first === undefined) return true;
  return first.type === 'BreakStatement' || (first.type === 'ReturnStatement' && first.argument == null);
}
