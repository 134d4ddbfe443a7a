import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Node refuses requests without it, and without the others there is no `upgrade`. */
const alwaysThere = /^(?:host|upgrade|connection)$/i;

/** What is read of a header or a part of the query, which a request may leave out; undefined: it was looked at before. */
export function missingValueAt(node: Node, trace: Trace, file: TypeScriptFile): Node | undefined {
  const object = neededBy(node);
  if (object === undefined) return undefined;
  const value = writtenValue(object);
  const owner = mayBeMissing(value);
  if (owner === undefined || trace.of(owner) !== 'request' || isLookedAt(object, value, file))
    return undefined;
  return value;
}

/** What this throws without: `value` of `value.trim()` and of `Buffer.from(value)`. */
function neededBy(node: Node): Node | undefined {
  if (node.type === 'MemberExpression') return unwrap(node.object);
  if (!isCall(node)) return undefined;
  const isBuffer =
    propertyName(node.callee) === 'from' &&
    'object' in node.callee &&
    isGlobalName(node.callee.object as Node, 'Buffer');
  const { module, path } = moduleMemberOf(node.callee) ?? {};
  if (isBuffer) return node.arguments[0];
  const isPath = module === 'path' && path !== undefined && /^(?:join|resolve|basename|extname)$/.test(path);
  return isPath ? node.arguments.at(-1) : undefined;
}

/** Where it is read from, when the sender may leave it out. */
function mayBeMissing(value: Node): Node | undefined {
  if (isCall(value)) {
    const { callee } = value;
    if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'get') return undefined;
    return propertyName(unwrap(callee.object)) === 'searchParams' ? callee.object : undefined;
  }
  const name = propertyName(value);
  if (value.type !== 'MemberExpression' || name === undefined || alwaysThere.test(name)) return undefined;
  const from = writtenValue(value.object);
  return /^(?:headers|query)$/.test(propertyName(from) ?? '') ? from : undefined;
}

/** Tested, compared or given a default anywhere else in the function. */
function isLookedAt(object: Node, value: Node, { text }: TypeScriptFile): boolean {
  const owner = enclosingFunction(value);
  if (owner === undefined) return true;
  if (object.type === 'Identifier') {
    const reads = (referenceOf(object)?.binding?.references ?? []).filter(({ access }) => access === 'read');
    if (reads.some(({ identifier }) => rangeOf(identifier).start < rangeOf(object).start)) return true;
  }
  const { start, end } = rangeOf(owner);
  const spelling = text.slice(rangeOf(value).start, rangeOf(value).end);
  return text.slice(start, end).split(spelling).length > 2;
}
