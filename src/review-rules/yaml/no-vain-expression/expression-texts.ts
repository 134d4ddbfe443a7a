import type { Range } from '../../../domain/text-position.ts';
import { nodesBelow, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { closeOf } from '../_kit/expressions-in.ts';

/** An expression as GitHub reads it, after YAML has read its quotes. */
export interface ExpressionText {
  readonly code: string;
  readonly range: Range;
  /** What it is the whole value of, or a part. */
  readonly key: string;
}

/** The parts of a file in which expressions are worked out; elsewhere they are mere text. */
const partsOfWorkflow = ['run-name', 'concurrency', 'env', 'defaults', 'jobs'];
const partsOfAction = ['runs'];

export function* scalarsWithExpressions({
  tree,
}: YamlFile): Generator<readonly [key: string, scalar: YamlScalar], void> {
  const [root] = tree.documents;
  const parts = tree.kind === 'github-action' ? partsOfAction : partsOfWorkflow;
  for (const part of parts) {
    const node = valueOf(root, part);
    if (node === undefined) continue;
    if (node.kind === 'scalar') yield [part, node];
    else yield* below(node);
  }
}

/** Of a job or a step, which may have a condition; elsewhere `if` is a name like others. */
const ownerKeys: ReadonlySet<string> = new Set(['run', 'uses', 'runs-on']);

function* below(root: YamlNode): Generator<readonly [key: string, scalar: YamlScalar], void> {
  for (const node of nodesBelow(root)) {
    if (node.kind === 'map') {
      const isOwner = node.entries.some(({ key }) => ownerKeys.has(key.text));
      for (const { key, value } of node.entries)
        if (value.kind === 'scalar') yield [key.text === 'if' && !isOwner ? '' : key.text, value];
    }
    if (node.kind === 'list') for (const item of node.items) if (item.kind === 'scalar') yield ['', item];
  }
}

/** A condition is one as a whole, with or without its brackets. */
export function* expressionTexts(file: YamlFile): Generator<ExpressionText, void> {
  for (const [key, scalar] of scalarsWithExpressions(file)) {
    if (key === 'if' && !scalar.text.includes('${{')) yield { code: scalar.text, range: scalar.range, key };
    if (!scalar.text.includes('${{')) continue;
    const { range } = scalar;
    const written = [...bracketsIn(file.text.slice(range.start, range.end), range.start)];
    for (const [index, { start, end }] of [...bracketsIn(scalar.text, 0)].entries()) {
      const code = scalar.text.slice(start + 3, end - 2);
      // One that was not closed is another matter.
      const isOne = !withoutTexts(code).includes('${{');
      if (isOne) yield { code, range: written[index] ?? range, key };
    }
  }
}

/** From each `${{` to the `}}` that closes it. */
function* bracketsIn(text: string, offset: number): Generator<Range, void> {
  for (let open = text.indexOf('${{'); open !== -1;) {
    const close = closeOf(text, open);
    if (close === -1) return;
    yield { start: offset + open, end: offset + close + 2 };
    open = text.indexOf('${{', close);
  }
}

/** Without what stands in its quotes; a quote that is left over has no other end. */
export function withoutTexts(code: string): string {
  return code.replace(/'(?:[^']|'')*'/g, (text) => `'${' '.repeat(text.length - 2)}'`);
}
