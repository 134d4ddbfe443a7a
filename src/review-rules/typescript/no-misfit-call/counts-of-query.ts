import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import { propertyOf } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

/** `prisma.user.findMany({ take: req.query.limit })`: Prisma wants a number there, and throws for a text. */
export function textForCount({
  callee,
  arguments: [options],
}: NodeOf<'CallExpression'>): MisfitArgument | undefined {
  const model = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
  if (options?.type !== 'ObjectExpression' || model?.type !== 'MemberExpression') return undefined;
  if (!/prisma|^(?:db|tx)$/i.test(nameOf(unwrap(model.object)))) return undefined;
  for (const key of ['take', 'skip']) {
    const given = propertyOf(options, key);
    if (given !== undefined && isOfAddress(unwrap(given)))
      return {
        kind: 'misfit-argument',
        on: given,
        what: say(
          `What comes with an address is a text, and Prisma throws when \`${key}\` is no number: write \`Number(…)\` around it.`,
          `地址中的参数是字符串，而 \`${key}\` 不是数字时 Prisma 会抛出异常：请用 \`Number(…)\` 转换。`,
        ),
      };
  }
  return undefined;
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : (propertyName(node) ?? '');
}

/** `req.query.limit` */
function isOfAddress(value: Node): boolean {
  const query = value.type === 'MemberExpression' ? unwrap(value.object) : undefined;
  if (query?.type !== 'MemberExpression' || !/^(?:query|params)$/.test(propertyName(query) ?? ''))
    return false;
  const request = unwrap(query.object);
  return request.type === 'Identifier' && /^req(?:uest)?$/.test(request.name);
}
