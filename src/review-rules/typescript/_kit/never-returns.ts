import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import { exitsOf } from './exits-of.ts';
import type { Signature } from './function-behind.ts';
import { moduleMemberOf } from './module-member.ts';
import { propertyName } from './property-name.ts';

/** Characters. A longer function is not looked through, for each of its calls would do so again: its end is believed. */
const longestEnder = 2000;

/** Does a function throw, or end the process, however it is called? */
export function neverReturns(callee: Signature): boolean {
  if (isNever(callee.returnType)) return true;
  if (!('body' in callee) || callee.body.type !== 'BlockStatement') return false;
  const last = callee.body.body.at(-1);
  if (last === undefined || !isEnd(last)) return false;
  const { start, end } = rangeOf(callee.body);
  return end - start > longestEnder || exitsOf(callee.body).every(({ by }) => by.type !== 'ReturnStatement');
}

/** `never` and `Promise<never>` */
function isNever(annotation: Node | null | undefined): boolean {
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : annotation;
  if (type?.type !== 'TSTypeReference') return type?.type === 'TSNeverKeyword';
  return type.typeName.type === 'Identifier' && type.typeName.name === 'Promise'
    ? isNever(type.typeArguments?.params[0])
    : false;
}

/** `process.exit`, `process.abort`, `Deno.exit` */
export function endsProcess(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  if (member?.module === 'process') return /^(?:exit|abort)$/.test(member.path);
  if (!/^(?:exit|abort|reallyExit)$/.test(propertyName(callee) ?? '') || !('object' in callee)) return false;
  const owner = unwrap(callee.object as Node);
  return owner.type === 'Identifier' && /^(?:process|Deno|Bun)$/.test(owner.name);
}

function isEnd(last: Node): boolean {
  if (last.type === 'ThrowStatement') return true;
  return (
    last.type === 'ExpressionStatement' &&
    last.expression.type === 'CallExpression' &&
    endsProcess(last.expression.callee)
  );
}
