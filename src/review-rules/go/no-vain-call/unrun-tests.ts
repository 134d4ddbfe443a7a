import { say } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import type { VainCall } from './vain-call.ts';

export const mayNotRun = /^func (?:Test|Benchmark|Fuzz)[a-z]\w*\(\w+ \*testing\.[TBF]\)|\bb\.N = /m;

/** Such functions of one file that are looked for in it. */
const most = 50;

/** `func Testsend(t *testing.T)`: `go test` runs what goes on with a capital letter. */
export function* unrunTests({ tree, text }: GoFile): Generator<VainCall> {
  let count = 0;
  for (const node of tree.nodesOf('function_declaration')) {
    const [name, parameters] = [childOf(node, 'name'), childOf(node, 'parameters')];
    // What gives something helps other tests.
    if (name === undefined || parameters === undefined || childOf(node, 'result') !== undefined) continue;
    const written = tree.textOf(name);
    const [, begin = '', rest = ''] = /^(Test|Benchmark|Fuzz)([a-z]\w*)$/.exec(written) ?? [];
    if (begin === '' || !/^\(\w+ \*testing\.[TBF]\)$/.test(tree.textOf(parameters))) continue;
    // Another test calls it.
    if (count++ > most || text.indexOf(written) !== text.lastIndexOf(written)) continue;
    const meant = `${begin}${rest.slice(0, 1).toUpperCase()}${rest.slice(1)}`;
    const told = say(
      `\`go test\` does not run \`${written}\`: behind \`${begin}\` it wants a capital letter, \`${meant}\`.`,
      `\`go test\` 不会运行 \`${written}\`：\`${begin}\` 之后应为大写字母，即 \`${meant}\`。`,
    );
    yield { problem: 'told', range: name, text: told };
  }
  for (const node of tree.nodesOf('assignment_statement')) {
    const left = childOf(node, 'left');
    if (left === undefined || tree.textOf(left) !== 'b.N' || !isInBenchmark(node, tree)) continue;
    const told = say(
      '`b.N` is set by `go test`, which divides the time by its own number: what is measured is wrong.',
      '`b.N` 由 `go test` 设置，并用它自己的次数来计算耗时：这样测得的结果是错误的。',
    );
    yield { problem: 'told', range: node, text: told };
  }
}

function isInBenchmark(node: GoNode, tree: GoTree): boolean {
  const home = functionAround(node);
  const parameters = home === undefined ? undefined : childOf(home, 'parameters');
  return parameters !== undefined && /\bb \*testing\.B\b/.test(tree.textOf(parameters));
}
