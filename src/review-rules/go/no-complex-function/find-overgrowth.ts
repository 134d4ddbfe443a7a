import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { CodeLimits } from '../../_kit/code-limits.ts';
import { CodeLines } from '../../_kit/code-lines.ts';
import { longFile } from '../../_kit/long-file.ts';
import type { Overgrowth } from '../../_kit/overgrowth.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { FunctionMeasures } from './function-measures.ts';

export function* findOvergrowth(file: GoFile, limits: CodeLimits): Generator<Overgrowth, void> {
  if (isTestPath(file.path)) return;
  const measures = new FunctionMeasures(file.tree);
  for (const [node, branches] of measures.branches()) {
    const found = { count: branches + 1, most: limits.complexity };
    if (found.count > found.most) yield { kind: 'complexity', ...headOf(node, file), ...found };
  }
  const most = limits.nesting;
  for (const { start, children } of measures.justTooDeep(most)) {
    const range = { start, end: children[0]?.end ?? start + 1 };
    yield { kind: 'nesting', range, name: undefined, count: most + 1, most };
  }
  yield* tooLong(file, limits);
}

function* tooLong(file: GoFile, limits: CodeLimits): Generator<Overgrowth, void> {
  const { tree } = file;
  const lines = new CodeLines(file.text, () => tree.comments.map(({ range }) => range));
  const whole = longFile(lines, file, limits.file_lines);
  if (whole !== undefined) yield whole;
  const most = limits.function_lines;
  for (const node of tree.functions) {
    const count = lines.countOver(most, node);
    if (count !== undefined) yield { kind: 'length', ...headOf(node, file), count, most };
  }
}

/** From its start to its body, which may be long. A function literal has no name. */
function headOf(node: GoNode, { tree }: GoFile): Pick<Overgrowth, 'range' | 'name'> {
  const name = childOf(node, 'name');
  const body = kindIn(node, 'block')?.start ?? node.end;
  const range = { start: node.start, end: body };
  return { range, name: name === undefined ? undefined : tree.textOf(name) };
}
