import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';

const reading = /^read(?:Big)?(?:U?[iI]nt|Float|Double)\w*$/;
/** What people write who look at how much there is. */
const measured = /length|size|remaining|avail|need/i;

/** The bytes of `bytes.readUInt32BE(0)` that a sender made too few; undefined: the code looks at how many there are. */
export function shortReadAt(node: Node, trace: Trace, { text }: TypeScriptFile): Node | undefined {
  if (!isCall(node) || node.callee.type !== 'MemberExpression') return undefined;
  const method = propertyName(node.callee) ?? '';
  if (!reading.test(method) || isFirstByte(method, node.arguments[0])) return undefined;
  const { object } = node.callee;
  return trace.of(object) === 'request' && !isMeasured(node, text) ? object : undefined;
}

/** Of `data` there is at least one. */
function isFirstByte(method: string, offset: Node | undefined): boolean {
  if (!method.endsWith('Int8')) return false;
  return offset === undefined || (offset.type === 'NumericLiteral' && offset.value === 0);
}

function isMeasured(node: Node, text: string): boolean {
  for (const around of ancestorsOf(node)) {
    if (!isFunction(around)) continue;
    const { start, end } = rangeOf(around);
    if (measured.test(text.slice(start, end))) return true;
  }
  return false;
}
