import type { Node } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import type { Known } from '../_kit/origin/trace.ts';

/** `querystring.parse(text)` holds what the text holds. */
export function queryOfAddress(expression: Node): Known | undefined {
  if (!isCall(expression)) return undefined;
  const [text] = expression.arguments;
  const member = text && moduleMemberOf(expression.callee);
  if (text === undefined || member === undefined) return undefined;
  const reads =
    /^(?:querystring|qs|query-string)$/.test(member.module) && /^(?:parse|decode)$/.test(member.path);
  return reads ? { key: expression, values: [text] } : undefined;
}
