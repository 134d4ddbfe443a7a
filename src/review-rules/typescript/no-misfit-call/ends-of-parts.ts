import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { holds } from '../_kit/holds.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { MisfitArgument } from './misfit-arguments.ts';

const beginnings = /^(?:offset|skip|start|startIndex|startAt|from)$/;
/** How many there are on a page: no place in a list. */
const pages =
  /^(?:limit|pageSize|page_size|perPage|per_page|itemsPerPage|rowsPerPage|pageLimit|take|chunkSize|batchSize)$/;

/** `list.slice(start, size)`, where `slice` takes the end; `text.substr(start, end)`, where it takes the count. */
export function misfitEndOf(
  { callee, arguments: [first, second, other] }: NodeOf<'CallExpression'>,
  name: string,
): MisfitArgument | undefined {
  if (first === undefined || second === undefined || other !== undefined) return undefined;
  const [start, end] = [unwrap(first), unwrap(second)];
  if (callee.type !== 'MemberExpression' || !isName(end)) return undefined;
  if (name === 'substr')
    return isNamedEnd(start, end) ? { kind: 'misfit-argument', on: end, what: noCount() } : undefined;
  if (isFromEnd(start, end)) return { kind: 'misfit-argument', on: end, what: noEnd(name) };
  const isCount = (pages.test(nameOf(end)) && beginnings.test(nameOf(start))) || isSteppedBy(start, end);
  return isCount ? { kind: 'misfit-argument', on: end, what: noEnd(name) } : undefined;
}

/** `list.slice(list.length - n, n)` */
function isFromEnd(start: Node, count: Node): boolean {
  if (start.type !== 'BinaryExpression' || start.operator !== '-') return false;
  const isLength = propertyName(unwrap(start.left)) === 'length';
  return isLength && isSameExpression(unwrap(start.right), count);
}

function isName(node: Node): boolean {
  return node.type === 'Identifier' || node.type === 'MemberExpression';
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : (propertyName(node) ?? '');
}

/** `page * size`, a name for it, or the counter of a loop that goes on by `size`. */
function isSteppedBy(start: Node, size: Node): boolean {
  const value = writtenValue(start);
  if (value.type === 'BinaryExpression')
    return value.operator === '*' && holds(value, (part) => isSameExpression(unwrap(part), size));
  const references = start.type === 'Identifier' ? referenceOf(start)?.binding?.references : undefined;
  return references?.some(({ identifier }) => isStep(parentOf(identifier), identifier, size)) === true;
}

function isStep(step: Node | undefined, name: Node, size: Node): boolean {
  return (
    step?.type === 'AssignmentExpression' &&
    step.operator === '+=' &&
    step.left === name &&
    parentOf(step)?.type === 'ForStatement' &&
    isSameExpression(unwrap(step.right), size)
  );
}

function isNamedEnd(start: Node, end: Node): boolean {
  return /^(?:end|endIndex|endPos|stop)$/.test(nameOf(end)) && start.type !== 'NumericLiteral';
}

function noEnd(name: string): Localized {
  return say(
    `\`${name}\` takes the place where the part ends, not how many there are: after the first page nothing is left. Add the start.`,
    `\`${name}\` 的第二个参数是结束位置而不是个数：从第二页起什么也得不到。应加上起始位置。`,
  );
}

function noCount(): Localized {
  return say(
    '`substr` takes how many signs there are, not the place where they end: `slice` takes that.',
    '`substr` 的第二个参数是字符个数而不是结束位置：需要结束位置时请用 `slice`。',
  );
}
