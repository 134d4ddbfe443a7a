import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { receiverOf } from './receiver-of.ts';
import { refused } from './refused-value.ts';
import type { RefusedValue } from './refused-value.ts';

const fixed: readonly string[] = ['undefined', 'NaN', 'Infinity'];

/** `'id' in 'text'`, `error instanceof 'Error'`, `undefined = 1`: what an operator refuses. */
export function* wrongSidesIn(file: TypeScriptFile): Generator<RefusedValue, void> {
  for (const node of file.tree.nodesOf('BinaryExpression')) {
    if (node.operator !== 'in' && node.operator !== 'instanceof') continue;
    const found = node.operator === 'in' ? inText(node, file) : instanceOfValue(node, file);
    if (found !== undefined) yield found;
  }
  for (const { left } of file.tree.nodesOf('AssignmentExpression')) {
    const found = left.type === 'Identifier' && fixed.includes(left.name) ? ofFixed(left) : undefined;
    if (found !== undefined) yield found;
  }
}

function inText({ right }: NodeOf<'BinaryExpression'>, file: TypeScriptFile): RefusedValue | undefined {
  const value = writtenValue(right);
  const isText = possibleTypesOf(value) === types.string || receiverOf(right) === 'text';
  if (!isText || mayBeOther(right)) return undefined;
  const code = shortText(right, file);
  return refused(
    right,
    say(
      `\`${code}\` is a text, and \`in\` only looks into objects: this throws a \`TypeError\`. \`includes\` was meant.`,
      `\`${code}\` 是字符串，而 \`in\` 只能用于对象：这里会抛出 \`TypeError\`。本意应是 \`includes\`。`,
    ),
  );
}

/** A parameter may be a text or an object, and so may what has a type of both. */
function mayBeOther(right: Node): boolean {
  const bare = unwrap(right);
  const type = referenceOf(bare)?.binding?.declarations[0]?.typeAnnotation;
  if (type?.type === 'TSTypeAnnotation' && type.typeAnnotation.type !== 'TSStringKeyword') return true;
  return bare.type === 'Identifier' && writtenValue(bare) === bare;
}

function instanceOfValue(
  { right }: NodeOf<'BinaryExpression'>,
  file: TypeScriptFile,
): RefusedValue | undefined {
  const value = writtenValue(right);
  const isNoClass = /^(?:StringLiteral|TemplateLiteral|NumericLiteral|NullLiteral|ArrayExpression)$/.test(
    value.type,
  );
  if (!isNoClass && !isUndeclared(value, 'undefined')) return undefined;
  const code = shortText(right, file);
  return refused(
    right,
    say(
      `\`${code}\` is no class: \`instanceof\` throws a \`TypeError\`.`,
      `\`${code}\` 不是类：\`instanceof\` 会抛出 \`TypeError\`。`,
    ),
  );
}

function ofFixed(name: NodeOf<'Identifier'>): RefusedValue | undefined {
  if (!isUndeclared(name, name.name)) return undefined;
  return refused(
    name,
    say(
      `\`${name.name}\` cannot be given another value: in a module this throws a \`TypeError\`, elsewhere nothing happens.`,
      `\`${name.name}\` 不能重新赋值：在模块中会抛出 \`TypeError\`，在其他地方则毫无作用。`,
    ),
  );
}
