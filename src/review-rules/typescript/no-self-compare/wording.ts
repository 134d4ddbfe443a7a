import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { NodeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { shortText } from '../_kit/short-text.ts';
import type { SelfAssign } from './self-assign.ts';
import type { SelfOperand } from './self-operand.ts';
import type { Signal } from './signal.ts';

export function wordsFor(signal: Signal, file: TypeScriptFile): Localized {
  switch (signal.shape) {
    case 'comparison':
      return selfComparison(signal.on, file);
    case 'operand':
      return selfOperand(signal.found, file);
    case 'nan-operand':
      return nanComparison(signal.on, file);
    case 'nan-word':
      return say(
        `\`${signal.word}\` never matches: nothing is equal to \`NaN\`.`,
        `\`${signal.word}\` 永远不会匹配：没有值等于 \`NaN\`。`,
      );
    case 'assignment':
      return selfAssignment(signal.found, file);
  }
}

function selfComparison({ operator, left }: NodeOf<'BinaryExpression'>, file: TypeScriptFile): Localized {
  const side = shortText(left, file);
  return say(
    `Both sides of \`${operator}\` are \`${side}\`: the value is compared with itself.`,
    `\`${operator}\` 两侧都是 \`${side}\`：值在与自身比较。`,
  );
}

function selfOperand({ by, side }: SelfOperand, file: TypeScriptFile): Localized {
  const code = shortText(side, file);
  return say(
    `Both sides of \`${by}\` are \`${code}\`: another value was surely meant on one of them.`,
    `\`${by}\` 两侧都是 \`${code}\`：其中一侧应当是别的值。`,
  );
}

function nanComparison(on: NodeOf<'BinaryExpression'>, file: TypeScriptFile): Localized {
  const code = shortText(on, file);
  return on.operator.startsWith('!')
    ? say(`\`${code}\` is true for every value.`, `\`${code}\` 对任何值都为真。`)
    : say(`\`${code}\` is false for every value.`, `\`${code}\` 对任何值都为假。`);
}

function selfAssignment(found: SelfAssign, file: TypeScriptFile): Localized {
  const side = shortText(found.on.left, file);
  switch (found.shape) {
    case 'variable':
    case 'field':
      return say(
        `\`${side}\` is assigned to itself, which does nothing.`,
        `\`${side}\` 被赋值给自身，没有任何作用。`,
      );
    case 'put-back':
      return say(
        `\`${side}\` has just given this value away and gets it back: nothing is swapped, and one of the two is lost.`,
        `\`${side}\` 刚把这个值给出去又取了回来：并没有交换，其中一个值已丢失。`,
      );
    case 'swap':
      return say(
        `Each variable of \`${side}\` gets its own value back: nothing is swapped.`,
        `\`${side}\` 中的变量各自取回原值：并没有交换。`,
      );
    case 'property':
      return say(
        `\`${side}\` is assigned to itself, while \`${found.meant}\` is never used.`,
        `\`${side}\` 被赋值给自身，而 \`${found.meant}\` 从未被使用。`,
      );
  }
}
