import { outcomesOf } from './gives-null.ts';
import { unwrap } from './node.ts';
import type { FunctionNode, Node } from './node.ts';
import type { TypeScriptTree } from './typescript.ts';

/** Does each call of a function throw, or end the process? */
export function neverReturns(node: FunctionNode, tree: TypeScriptTree): boolean {
  if (isNever(node.returnType)) return true;
  if (node.body.type !== 'BlockStatement') return false;
  const last = node.body.body.at(-1);
  return last !== undefined && isEnd(last, isProcessExit) && outcomesOf(node, tree).length === 0;
}

/** `never` and `Promise<never>` */
export function isNever(annotation: Node | null | undefined): boolean {
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : annotation;
  if (type?.type !== 'TSTypeReference') return type?.type === 'TSNeverKeyword';
  return type.typeName.type === 'Identifier' && type.typeName.name === 'Promise'
    ? isNever(type.typeArguments?.params[0])
    : false;
}

/** A statement that throws, or calls what ends the process. */
export function isEnd(last: Node, endsProcess: (callee: Node) => boolean): boolean {
  if (last.type === 'ThrowStatement') return true;
  return (
    last.type === 'ExpressionStatement' &&
    last.expression.type === 'CallExpression' &&
    endsProcess(last.expression.callee)
  );
}

/** `process.exit`, `process.abort`, `Deno.exit` */
export function isProcessExit(callee: Node): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' || member.computed || member.property.type !== 'Identifier')
    return false;
  if (!/^(?:exit|abort|reallyExit)$/.test(member.property.name)) return false;
  const owner = unwrap(member.object);
  return owner.type === 'Identifier' && /^(?:process|Deno|Bun)$/.test(owner.name);
}
