import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Known } from '../_kit/origin/trace.ts';
import { keySourceOf } from './key-source.ts';

/** What cleans a text for a shell or a page leaves names in it: of a path, a call gives what it gets. */
export function givenWhole(expression: Node): Known | undefined {
  if (expression.type !== 'CallExpression') return undefined;
  const { callee, arguments: given } = expression;
  const [first] = given;
  const name = nameOfCallee(callee) ?? '';
  if (callee.type === 'MemberExpression' && /^replace(?:All)?$/.test(name))
    return { key: expression, values: [callee.object] };
  if (first === undefined) return undefined;
  if (name === 'exec') return { key: expression, values: [first] };
  const isUnknown = callee.type === 'Identifier' && moduleMemberOf(callee) !== undefined;
  return isUnknown && referenceOf(unwrap(first)) !== undefined
    ? { key: expression, values: [first] }
    : undefined;
}

/** Of a path, a key of what is given is given as well. */
export function givenKey(expression: Node): Known | undefined {
  const name = referenceOf(expression)?.binding?.declarations[0];
  const source = name && keySourceOf(name)?.references[0]?.identifier;
  return source && { key: name, values: [source] };
}
