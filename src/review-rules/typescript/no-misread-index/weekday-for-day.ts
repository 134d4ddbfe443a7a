import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, keyOf, parentOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';

/** `date.getDay()`, the day of the week, beside the month and the year of the date. */
export interface WeekdayForDay {
  readonly kind: 'weekday-for-day';
  readonly call: Node;
}

/** `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDay()}` */
export function weekdayForDay(
  call: NodeOf<'CallExpression'>,
  { text }: TypeScriptFile,
): WeekdayForDay | undefined {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || !/^get(?:UTC)?Day$/.test(propertyName(callee) ?? ''))
    return undefined;
  // `names[date.getDay()]`
  if (parentOf(call)?.type === 'MemberExpression' && keyOf(call) === 'property') return undefined;
  const whole = wholeOf(call);
  const around = text.slice(rangeOf(whole).start, rangeOf(whole).end);
  const date = text.slice(rangeOf(callee.object).start, rangeOf(callee.object).end);
  if (
    around.length > longest ||
    !['getMonth', 'getUTCMonth'].some((one) => around.includes(`${date}.${one}()`))
  )
    return undefined;
  // One of an expression says enough.
  const first = rangeOf(whole).start + around.search(/\bget(?:UTC)?Day\(/);
  const isElse = first !== rangeOf(callee.property).start || /\.get(?:UTC)?Date\(/.test(around);
  return isElse ? undefined : { kind: 'weekday-for-day', call };
}

/** Characters. */
const longest = 400;
const parts =
  /^(?:TemplateLiteral|BinaryExpression|LogicalExpression|CallExpression|MemberExpression|ArrayExpression|NewExpression|ParenthesizedExpression)$/;

/** The expression that the call is a part of. */
function wholeOf(call: Node): Node {
  let whole = call;
  for (const at of ancestorsOf(call)) {
    if (!parts.test(at.type)) return whole;
    whole = at;
  }
  return whole;
}
