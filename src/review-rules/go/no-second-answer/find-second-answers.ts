import type { Block, FlowFunction } from '../../../analysis/flow/form.ts';
import { eachSuccessor } from '../../../analysis/flow/graph.ts';
import type { Instruction, InstructionOf } from '../../../analysis/flow/instruction.ts';
import { everyPath } from '../../../analysis/flow/paths.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { declaredTypeOf } from '../_kit/origin/variables.ts';
import { answerOf } from './answers.ts';
import type { Answer, Writer } from './answers.ts';

export interface SecondAnswer {
  /** The answer that nothing leaves the function after. */
  readonly first: Range;
  readonly again: Range;
}

/** Answers of one way through a handler that goes on to answer again. */
export function* findSecondAnswers({ tree }: GoFile): Generator<SecondAnswer, void> {
  for (const node of tree.functions) {
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    const { flow } = result;
    for (const writer of writersOf(flow, tree)) yield* answeredTwice(flow, writer);
  }
}

/** `*gin.Context`, `echo.Context`, `*fiber.Ctx`, and those that a program makes itself; not `context.Context`. */
const ofFramework = /^(?:\*\w+\.(?:\w*Context|Ctx)|(?!context\.)\w+\.Context)$/;

function writersOf(flow: FlowFunction, tree: GoTree): readonly Writer[] {
  return flow.parameters.flatMap(({ place }): Writer[] => {
    const type = declaredTypeOf(tree, { flow, place });
    if (type === 'http.ResponseWriter') return [{ place, type: 'http' }];
    return type !== undefined && ofFramework.test(type) ? [{ place, type: 'context' }] : [];
  });
}

function* answeredTwice(flow: FlowFunction, writer: Writer): Generator<SecondAnswer, void> {
  // One `return` is missing, however many branches come together before it: the first of them is told.
  const told = new Map<Instruction, SecondAnswer>();
  for (const block of flow.blocks)
    for (const [index, first] of block.instructions.entries()) {
      const answer = answerOf(flow, first, writer);
      if (first.op !== 'call' || !isFirst(answer)) continue;
      const answers = secondAnswers(flow, { block, index, instruction: first }, answer, writer);
      const [next, last] = [answers[0], answers.at(-1)];
      if (next === undefined || last === undefined) continue;
      const before = told.get(next);
      // Those before it are mostly for other errors.
      if (before === undefined || first.at.start < before.first.start)
        told.set(next, { first: first.at, again: last.at });
    }
  yield* told.values();
}

function isFirst(answer: Answer | undefined): answer is 'whole' | 'error' | 'status' {
  return answer === 'whole' || answer === 'error' || answer === 'status';
}

interface First {
  readonly block: Block;
  readonly index: number;
  readonly instruction: InstructionOf<'call'>;
}

/** What every way on from an answer comes to, where control comes to it on other ways as well. */
function secondAnswers(
  flow: FlowFunction,
  first: First,
  answer: Answer,
  writer: Writer,
): readonly Instruction[] {
  const found = new Set<Instruction>();
  const isAgain = (instruction: Instruction): boolean => {
    const other = answerOf(flow, instruction, writer);
    if (other === undefined || (answer === 'status' && other === 'body')) return false;
    found.add(instruction);
    return true;
  };
  if (!everyPath(flow, first, { passes: isAgain, throws: () => false })) return [];
  const without = reachedWithout(flow, first.block);
  const ofOthers = flow.blocks.flatMap(({ id, instructions }) => (without.has(id) ? instructions : []));
  const answers = [...found].toSorted((a, b) => a.at.start - b.at.start);
  return answers[0] !== undefined && ofOthers.includes(answers[0])
    ? answers.filter((again) => ofOthers.includes(again))
    : [];
}

/** Blocks that control comes to on a way around this one. */
function reachedWithout(flow: FlowFunction, around: Block): ReadonlySet<number> {
  const seen = new Set<number>(around.id === 0 ? [] : [0]);
  for (const id of seen) {
    const block = flow.blocks[id];
    if (block === undefined) continue;
    eachSuccessor(block, (to) => {
      if (to !== around.id) seen.add(to);
    });
  }
  return seen;
}
