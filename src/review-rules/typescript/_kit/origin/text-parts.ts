import type { Node, NodeOf } from '../../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../module-member.ts';
import { propertyName } from '../property-name.ts';
import { writtenValue } from '../written-value.ts';

/** Text as it stands, or an expression that gives some. */
export type Part = string | Node;

/** What an expression puts a text together from, in order; undefined when it puts nothing together. */
export function partsOf(expression: Node): readonly Part[] | undefined {
  switch (expression.type) {
    case 'StringLiteral':
      return [expression.value];
    case 'TemplateLiteral':
      return partsOfTemplate(expression);
    case 'BinaryExpression':
      // Of the operators only `+` makes a text.
      return expression.operator === '+' ? operandsOf(expression) : ['0'];
    case 'CallExpression':
      return partsOfCall(expression);
    default:
      return undefined;
  }
}

/** `a + b + c` is nested to the left, in generated code thousands deep. */
function operandsOf(sum: NodeOf<'BinaryExpression'>): readonly Node[] {
  const operands: Node[] = [];
  let at: Node = sum;
  while (at.type === 'BinaryExpression' && at.operator === '+') {
    operands.push(at.right);
    at = unwrap(at.left);
  }
  return [...operands, at].reverse();
}

function partsOfTemplate({ quasis, expressions }: NodeOf<'TemplateLiteral'>): readonly Part[] {
  return quasis.flatMap((quasi, index) => {
    const text = quasi.value.cooked ?? quasi.value.raw;
    const next = expressions[index];
    return next === undefined ? [text] : [text, next];
  });
}

/** `[a, b].join(' ')`, `a.concat(b)`, `a.trim()`, `util.format('%s', a)`. */
function partsOfCall({ callee, arguments: given }: NodeOf<'CallExpression'>): readonly Part[] | undefined {
  const [first, ...rest] = given;
  if (isFormat(callee) && first?.type === 'StringLiteral') {
    return partsOfFormat(first.value, rest);
  }
  const name = propertyName(callee);
  if (name === undefined || !('object' in callee)) return undefined;
  const object = unwrap(callee.object as Node);
  if (name === 'join') return joined(object, first?.type === 'StringLiteral' ? first.value : ',');
  if (name === 'concat' && partsOf(object) !== undefined) return [object, ...given];
  if (isWithoutFirst(name, given) && partsOf(writtenValue(object)) !== undefined) return [object];
  return name === 'trim' && given.length === 0 ? [object] : undefined;
}

/** `path.substring(1)` of `./files/…`: what stands before the parts tells as much without its first sign. */
function isWithoutFirst(name: string, [from, another]: readonly Node[]): boolean {
  if (from?.type !== 'NumericLiteral' || from.value !== 1 || another !== undefined) return false;
  return name === 'slice' || name === 'substring' || name === 'substr';
}

/** `%d`, `%i` and `%f` make a number of what they get. */
function partsOfFormat(format: string, given: readonly Node[]): readonly Part[] {
  let next = 0;
  return format.split(/(%[sdifjoO])/).flatMap((text) => {
    if (!/^%[sdifjoO]$/.test(text)) return [text];
    const value = given[next];
    next += 1;
    return value === undefined ? [] : [/[dif]/.test(text) ? '0' : value];
  });
}

function isFormat(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  return member?.module === 'util' && member.path === 'format';
}

function joined(list: Node, separator: string): readonly Part[] | undefined {
  return elementsOf(list)?.flatMap((element, index) => (index === 0 ? [element] : [separator, element]));
}

/** The elements of a list written in this file, with what is pushed to it later. */
function elementsOf(list: Node): readonly Node[] | undefined {
  const value = writtenValue(list);
  if (value.type === 'ArrayExpression')
    return [...value.elements.filter((element) => element !== null), ...addedTo(list)];
  if (value.type !== 'CallExpression' || !('object' in value.callee)) return undefined;
  const name = propertyName(value.callee);
  if (name !== 'concat' && name !== 'filter') return undefined;
  const elements = elementsOf(unwrap(value.callee.object as Node));
  return elements && [...elements, ...(name === 'concat' ? value.arguments : []), ...addedTo(list)];
}

/** A list used more often is not followed: each use would look at all the others. */
const mostUses = 500;

function addedTo(list: Node): readonly Node[] {
  const references = referenceOf(list)?.binding?.references ?? [];
  if (references.length > mostUses) return [];
  return references.flatMap(({ identifier }) => {
    const member = parentOf(identifier);
    const call = member && parentOf(member);
    if (member === undefined || call?.type !== 'CallExpression' || call.callee !== member) return [];
    return /^(?:push|unshift)$/.test(propertyName(member) ?? '') ? call.arguments : [];
  });
}
