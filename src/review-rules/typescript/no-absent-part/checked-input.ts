import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { Part } from './find-absent-parts.ts';

export const checkNames: readonly string[] = ['safeParse', 'safeParseAsync'];
const mostUses = 100;

/** `schema.safeParse(input).data`: undefined when the input is wrong, and nobody asks for `success` or `error`. */
export function checkedInput(call: NodeOf<'CallExpression'>): Part | undefined {
  const callee = unwrap(call.callee);
  if (callee.type !== 'MemberExpression' || !checkNames.includes(propertyName(callee) ?? ''))
    return undefined;
  if (isLenient(callee.object)) return undefined;
  const region = enclosingFunction(call);
  const around = parentOf(call);
  const uses = region && usesOf(around?.type === 'AwaitExpression' ? around : call);
  const [first] = uses ?? [];
  if (region === undefined || first === undefined || uses?.some((use) => isNullTest(use)) === true)
    return undefined;
  return { what: 'checked', value: outermost(first), region, isLeftToCallers: false };
}

/** `z.object({ … }).catch({ … })` gives that when the input is wrong. */
function isLenient(schema: Node): boolean {
  const made = writtenValue(schema);
  return isCall(made) && propertyName(unwrap(made.callee)) === 'catch';
}

/** Each use of `data`; undefined when something else of the result is used. */
function usesOf(result: Node): readonly Node[] | undefined {
  const around = parentOf(result);
  if (around?.type === 'MemberExpression') return propertyName(around) === 'data' ? [around] : undefined;
  if (around?.type !== 'VariableDeclarator') return undefined;
  if (around.id.type === 'ObjectPattern') {
    const [only, another] = around.id.properties;
    const isData = only?.type === 'ObjectProperty' && another === undefined && keyName(only) === 'data';
    return isData && only.value.type === 'Identifier' ? readsOf(only.value) : undefined;
  }
  const members = readsOf(around.id).map((read) => parentOf(read) ?? read);
  return members.every((one) => propertyName(one) === 'data') ? members : undefined;
}

function readsOf(name: Node): readonly Node[] {
  const references = referenceOf(name)?.binding?.references ?? [];
  if (references.length > mostUses) return [];
  return references.filter(({ isInitial }) => !isInitial).map(({ identifier }) => identifier);
}

/** With the casts around it: `result.data!` makes nothing of it. */
function outermost(node: Node): Node {
  let at = node;
  for (let around = parentOf(at); around !== undefined && unwrap(around) !== around; around = parentOf(at))
    at = around;
  return at;
}
