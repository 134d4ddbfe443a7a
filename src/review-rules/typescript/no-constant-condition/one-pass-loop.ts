import type { RuleResult } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { constantTruthOf } from '../_kit/constant-truth-of.ts';
import { exitsOf } from '../_kit/exits-of.ts';
import type { FlowRoot, Loop } from '../_kit/statement-flow.ts';
import { statementFlowOf } from '../_kit/statement-flow.ts';

/** Loops that leave in their first pass although they are made to repeat. */
export function findOnePassLoops(root: FlowRoot, file: TypeScriptFile): readonly RuleResult[] | undefined {
  if (!hasLoops(file)) return undefined;
  const { onePassLoops } = statementFlowOf(root);
  if (onePassLoops.length === 0) return undefined;
  return onePassLoops
    .filter((loop) => isMadeToRepeat(loop) && !saysOnlyOne(loop, file))
    .map((loop) => resultFor(loop));
}

const loops = [
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
] as const;

function hasLoops({ tree }: TypeScriptFile): boolean {
  for (const kind of loops) if (tree.nodesOf(kind).length > 0) return true;
  return false;
}

/** `break; // only one box per entry` */
function saysOnlyOne(loop: Loop, file: TypeScriptFile): boolean {
  return commentsIn(file, wholeLines(loop, file)).some(({ value }) =>
    /\b(?:only|first|once|single|one)\b/i.test(value),
  );
}

function wholeLines(
  { body }: Loop,
  { text }: TypeScriptFile,
): { readonly start: number; readonly end: number } {
  const { start, end } = rangeOf(body);
  const lineEnd = text.indexOf('\n', end);
  return { start, end: lineEnd === -1 ? text.length : lineEnd };
}

/**
 * A loop on a constant is a block to break out of, and `for (const x of list) return x;` takes the first item: both are
 * idioms. A step that never runs and a search that gives up at the first item are not.
 */
function isMadeToRepeat(loop: Loop): boolean {
  switch (loop.type) {
    case 'ForStatement':
      return loop.update != null;
    case 'WhileStatement':
    case 'DoWhileStatement':
      return constantTruthOf(loop.test) === undefined;
    case 'ForOfStatement':
      return !loop.await && givesUpAtOnce(loop.body);
    case 'ForInStatement':
      return givesUpAtOnce(loop.body);
  }
}

/** `if (fits(x)) return x; return null;`, or the same with `else`. */
function givesUpAtOnce(body: Node): boolean {
  const statements = body.type === 'BlockStatement' ? body.body : [body];
  const last = statements.at(-1);
  if (last?.type === 'IfStatement') return endsInReturn(last.consequent) && isRefusal(lastOf(last.alternate));
  const before = statements.at(-2);
  return (
    before?.type === 'IfStatement' &&
    before.alternate == null &&
    endsInReturn(before.consequent) &&
    isRefusal(last)
  );
}

function endsInReturn(statement: Node): boolean {
  return lastOf(statement)?.type === 'ReturnStatement';
}

function lastOf(statement: Node | null | undefined): Node | undefined {
  return statement?.type === 'BlockStatement' ? statement.body.at(-1) : (statement ?? undefined);
}

/** `return`, `return false`, `return null`, `return -1`. */
function isRefusal(statement: Node | undefined): boolean {
  if (statement?.type !== 'ReturnStatement') return false;
  if (statement.argument == null) return true;
  const value = unwrap(statement.argument);
  return value.type === 'UnaryExpression' || constantTruthOf(value) !== undefined;
}

function resultFor(loop: Loop): RuleResult {
  return {
    report: {
      kind: 'one-pass-loop',
      range: headOf(loop),
      what: say(
        'This loop never comes to a second pass: every path through its body leaves it.',
        '该循环永远不会执行第二遍：循环体的每条路径都会离开循环。',
      ),
      confidence: isStraight(loop) ? 'possible' : 'likely',
    },
    fix: undefined,
  };
}

/** Only its end leaves it: where an `if` was meant, it does the same. */
function isStraight({ body }: Loop): boolean {
  return exitsOf(body).every(({ conditions }) => conditions.length === 0);
}

/** Up to the body: what is wrong there is seen by its first line. */
function headOf(loop: Loop): { readonly start: number; readonly end: number } {
  const { start, end } = rangeOf(loop);
  return loop.type === 'DoWhileStatement' ? { start, end } : { start, end: rangeOf(loop.body).start };
}
