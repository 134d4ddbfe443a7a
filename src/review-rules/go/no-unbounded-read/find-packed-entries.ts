import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';
import { packageCall } from '../_kit/package-call.ts';
import type { UnboundedRead } from './unbounded-read.ts';

/** A text that reads no zip of bytes holds no entry of one. */
export function mayHoldEntries(text: string): boolean {
  return (
    text.includes('"archive/zip"') &&
    text.includes('zip.NewReader(') &&
    /\b(?:io|ioutil)\.ReadAll\(/.test(text)
  );
}

/** Somebody thought of how large it gets. */
const thought = /UncompressedSize|FileInfo\(\)\.Size|[lL]imit|[mM]ax|bound|quota|CopyN|asset|embed/;

/** `rc, err := entry.Open()`, then `io.ReadAll(rc)`, of a zip that was made of bytes: a file of one's own is opened by its name. */
export function* findPackedEntries(tree: GoTree): Generator<UnboundedRead, void> {
  for (const call of tree.nodesOf('call_expression')) {
    const called = packageCall(call, tree);
    if (called?.name !== 'ReadAll' || !/^io(?:\/ioutil)?$/.test(called.module)) continue;
    const [stream] = argumentsOf(call);
    const around = declarationAround(call);
    if (stream?.kind !== 'identifier' || around === undefined) continue;
    const text = tree.textOf(around);
    if (!text.includes('zip.NewReader(') || thought.test(text)) continue;
    const entry = new RegExp(`\\b${tree.textOf(stream)}, \\w+ :?= (\\w+)\\.Open\\(\\)`).exec(text)?.[1];
    if (entry === undefined || !isEntry(entry, call, tree)) continue;
    const name = `${called.module === 'io' ? 'io' : 'ioutil'}.ReadAll`;
    yield { kind: 'decompression-bomb', at: call, name, stream: `${entry}.Open`, isOfCaller: true };
  }
}

/** `entry` of `for _, entry := range zr.File` around. */
function isEntry(entry: string, call: GoNode, tree: GoTree): boolean {
  return [...nodesAround(call)].some((loop) => {
    const head =
      loop.kind === 'for_statement' ? loop.children.find(({ kind }) => kind === 'range_clause') : undefined;
    const [left, right] = head === undefined ? [] : [childOf(head, 'left'), childOf(head, 'right')];
    if (left === undefined || right === undefined || !/^\w+\.File$/.test(tree.textOf(right))) return false;
    return partsOf(left).some((target) => tree.textOf(target) === entry);
  });
}
