import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { PlaceId } from '../../../analysis/flow/form.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import { declaredTypeOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';

export interface WholeRead {
  /** As it is called: `io.ReadAll`. */
  readonly name: string;
  readonly stream: PlaceId;
}

/** A text without one of these reads nothing whole. */
export const readsWhole = /\b(?:io|ioutil)\.(?:ReadAll|Copy|CopyBuffer)\(|\.ReadFrom\(/;

/** Does the call hold in memory all that a stream has? */
export function wholeReadOf(
  { flow, call }: CallSite,
  tree: GoTree,
  types: DeclaredTypes,
): WholeRead | undefined {
  const { imported, names } = calleeOf(flow, call);
  const last = names.at(-1) ?? '';
  const [first, second] = call.args.map(({ place }) => place);
  if (first === undefined) return undefined;
  const name = names.filter((one) => one !== '').join('.');
  if (imported === undefined) {
    const isBuffer = last === 'ReadFrom' && call.receiver !== undefined;
    return isBuffer && isMemory({ flow, place: call.receiver }, tree) ? { name, stream: first } : undefined;
  }
  if (names.length !== 2 || !/^io(?:\/ioutil)?$/.test(imported.module)) return undefined;
  if (last === 'ReadAll') return { name, stream: first };
  const isCopy = last === 'Copy' || last === 'CopyBuffer';
  if (!isCopy || second === undefined) return undefined;
  return isMemory({ flow, place: first }, tree) || isMemoryField(argumentAt(call, 0, tree), types)
    ? { name, stream: second }
    : undefined;
}

const memory = /^\*?(?:bytes\.Buffer|strings\.Builder)$/;

/** A `bytes.Buffer` or a `strings.Builder`, or the address of one. */
function isMemory(value: Value, tree: GoTree): boolean {
  if (memory.test(declaredTypeOf(tree, value) ?? '')) return true;
  const makers = makersOf(tree, value);
  return (
    makers.length > 0 &&
    makers.every((maker) => {
      if (maker.kind === 'call') {
        const { names } = calleeOf(maker.flow, maker.call);
        const written = tree.textOf(maker.call.at).slice(0, longestText);
        return (
          names.join('.') === 'bytes.NewBuffer' || /^new\((?:bytes\.Buffer|strings\.Builder)\)$/.test(written)
        );
      }
      if (maker.kind !== 'made') return false;
      if (maker.by.op === 'object') return isLiteralOf(maker.by.at.start, tree);
      const [inner] =
        maker.by.op === 'opaque' && maker.by.reason === 'unary_expression' ? maker.by.operands : [];
      return (
        inner !== undefined && memory.test(declaredTypeOf(tree, { flow: maker.flow, place: inner }) ?? '')
      );
    })
  );
}

/** `d.buf`, and `&d.buf` */
function isMemoryField(node: GoNode | undefined, types: DeclaredTypes): boolean {
  const field = node?.kind === 'unary_expression' ? childOf(node, 'operand') : node;
  return field?.kind === 'selector_expression' && memory.test(types.of(field) ?? '');
}

/** Longer than `new(strings.Builder)`, in characters. */
const longestText = 40;

/** `bytes.Buffer{}`: its braces begin there. */
function isLiteralOf(start: number, tree: GoTree): boolean {
  const before = tree.textOf({ start: Math.max(0, start - longestText), end: start });
  return /\b(?:bytes\.Buffer|strings\.Builder)\s*$/.test(before);
}
