import { say } from '../../../domain/locale.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import type { VainCall } from './vain-call.ts';

export const mayBeVain = /(?<![\w.])[1-9]\d* ?\/ ?[1-9]\d*(?![\w.])|(?:<<|>>) ?(?:8|16|24|32|40|48|56|64)\b/;

const sizes: ReadonlyMap<string, number> = new Map([
  ['byte', 8],
  ['uint8', 8],
  ['int8', 8],
  ['uint16', 16],
  ['int16', 16],
  ['uint32', 32],
  ['int32', 32],
  ['rune', 32],
  ['uint64', 64],
  ['int64', 64],
]);

/** `1 / 3`, which is 0; `b >> 8` and `b << 8` of a byte, which leave nothing of it. */
export function* vainNumbers({ tree }: GoFile): Generator<VainCall> {
  const types = new DeclaredTypes(tree);
  for (const node of tree.nodesOf('binary_expression')) {
    const operator = childOf(node, 'operator')?.kind;
    const [left, right] = [childOf(node, 'left'), childOf(node, 'right')];
    if (left === undefined || right?.kind !== 'int_literal') continue;
    if (operator === '/' && left.kind === 'int_literal') yield* quotient(node, left, right, tree);
    if (operator !== '<<' && operator !== '>>') continue;
    const [type, by] = [types.of(left) ?? '', Number(tree.textOf(right))];
    // Of a negative number the sign is left.
    if (by < (sizes.get(type) ?? Infinity) || (operator === '>>' && type.startsWith('int'))) continue;
    const [value, written] = [tree.textOf(left), tree.textOf(node)];
    const text = say(
      `\`${value}\` is a \`${type}\`: \`${written}\` leaves nothing of it. Convert it to a wider type first.`,
      `\`${value}\` 的类型是 \`${type}\`：\`${written}\` 的结果恒为 0。应先转换为更宽的类型。`,
    );
    yield { problem: 'told', range: node, text };
  }
}

function* quotient(node: GoNode, left: GoNode, right: GoNode, tree: GoTree): Generator<VainCall> {
  const [value, by] = [Number(tree.textOf(left)), Number(tree.textOf(right))];
  if (!(value > 0 && value < by)) return;
  const written = tree.textOf(node);
  const text = say(
    `\`${written}\` divides whole numbers, and is 0; \`${tree.textOf(left)}.0 / ${tree.textOf(right)}\` is the fraction.`,
    `\`${written}\` 是整数除法，结果为 0；要得到小数请写 \`${tree.textOf(left)}.0 / ${tree.textOf(right)}\`。`,
  );
  yield { problem: 'told', range: node, text };
}
