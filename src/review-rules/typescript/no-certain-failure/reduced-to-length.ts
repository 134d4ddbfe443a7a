import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { refused } from './refused-value.ts';
import type { RefusedValue } from './refused-value.ts';

/** `rows.reduce((all, row) => all.push(row), [])`: from the second row on, `all` is a number. */
export function* reducedToLengthIn(file: TypeScriptFile): Generator<RefusedValue, void> {
  for (const { arguments: given } of file.tree.callsNamed(['reduce', 'reduceRight'])) {
    const [callback, start] = given;
    if (callback?.type !== 'ArrowFunctionExpression' || start === undefined || !isList(unwrap(start)))
      continue;
    const call = pushIn(callback);
    if (call === undefined) continue;
    const code = shortText(call, file);
    const found = refused(
      call,
      say(
        `\`${code}\` gives the new length, which the next round is given in place of the list: \`push\` of a number throws a \`TypeError\`.`,
        `\`${code}\` 返回新长度，下一轮得到的是这个数字而不是列表：对数字调用 \`push\` 会抛出 \`TypeError\`。`,
      ),
    );
    if (found !== undefined) yield found;
  }
}

function isList({ type }: Node): boolean {
  return type === 'ArrayExpression';
}

function pushIn({ params: [all], body }: NodeOf<'ArrowFunctionExpression'>): Node | undefined {
  const call = unwrap(body);
  const callee = call.type === 'CallExpression' ? unwrap(call.callee) : undefined;
  if (all?.type !== 'Identifier' || callee?.type !== 'MemberExpression') return undefined;
  const list = unwrap(callee.object);
  if (list.type !== 'Identifier' || list.name !== all.name) return undefined;
  return /^(?:push|unshift)$/.test(propertyName(callee) ?? '') ? call : undefined;
}
