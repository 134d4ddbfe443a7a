import type { Range } from '../../../domain/text-position.ts';
import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { CodeLimits } from '../../_kit/code-limits.ts';
import { CodeLines } from '../../_kit/code-lines.ts';
import { longFile } from '../../_kit/long-file.ts';
import type { Overgrowth } from '../../_kit/overgrowth.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { FunctionMeasures } from './function-measures.ts';

export function* findOvergrowth(file: TypeScriptFile, limits: CodeLimits): Generator<Overgrowth, void> {
  if (isTestPath(file.path)) return;
  const measures = new FunctionMeasures();
  for (const [node, branches] of measures.branchesIn(file)) {
    const found = { count: branches + 1, most: limits.complexity };
    if (found.count > found.most) yield { kind: 'complexity', ...headOf(node), ...found };
  }
  const most = limits.nesting;
  for (const node of measures.justTooDeep(file, most)) {
    const { start } = rangeOf(node);
    const range = { start, end: start + keywordLength(file.text, start) };
    yield { kind: 'nesting', range, name: undefined, count: most + 1, most };
  }
  yield* tooLong(file, limits);
}

function* tooLong(file: TypeScriptFile, limits: CodeLimits): Generator<Overgrowth, void> {
  const lines = new CodeLines(file.text, () => commentsOf(file));
  const whole = longFile(lines, file, limits.file_lines);
  if (whole !== undefined) yield whole;
  const most = limits.function_lines;
  for (const kind of functionKinds) {
    for (const node of file.tree.nodesOf(kind)) {
      const count = lines.countOver(most, rangeOf(node));
      if (count !== undefined && !isModule(node)) yield { kind: 'length', ...headOf(node), count, most };
    }
  }
}

function commentsOf({ tree }: TypeScriptFile): readonly Range[] {
  return (tree.file.comments ?? []).map(({ start, end }) => ({ start: start ?? 0, end: end ?? 0 }));
}

const functionKinds = [
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
] as const;

/** `(function () { … })()` around a file is no function that anybody reads as one. */
function isModule(node: FunctionNode): boolean {
  return keyOf(node) === 'callee' || (node.type !== 'FunctionDeclaration' && isWrapped(node));
}

function isWrapped(node: Node): boolean {
  const parent = parentOf(node);
  return parent?.type === 'ParenthesizedExpression' && keyOf(parent) === 'callee';
}

/** From its start to its body, which may be long. */
function headOf(node: FunctionNode): Pick<Overgrowth, 'range' | 'name'> {
  const { start } = rangeOf(node);
  const body = rangeOf(node.body).start;
  return { range: { start, end: body > start ? body : start + 1 }, name: nameOfFunction(node) };
}

function keywordLength(text: string, start: number): number {
  return /^[a-z]+/.exec(text.slice(start, start + longestKeyword))?.[0].length ?? 1;
}

const longestKeyword = 10;
