import type { Node, NodeOf } from '../../src/languages/typescript/node.ts';
import { parentOf, rangeOf } from '../../src/languages/typescript/node.ts';
import type { TypeScriptFile } from '../../src/languages/typescript/typescript.ts';
import type { Damage } from './mutant.ts';

/** All places of a file where one sort of mistake can be made. */
export type Operator = (file: TypeScriptFile) => Iterable<Damage>;

export function sourceOf(file: TypeScriptFile, node: Node): string {
  const { start, end } = rangeOf(node);
  return file.text.slice(start, end);
}

export function replaced(node: Node, replacement: string): Damage {
  return { range: rangeOf(node), replacement };
}

/** Is it a statement of a list, so that nothing is left in its place? */
export function isListed(statement: Node): boolean {
  const around = parentOf(statement)?.type;
  return around === 'BlockStatement' || around === 'Program';
}

/** `if (…) return …;`, `throw`, `continue`, `break`, alone or in braces as the last of what is done. */
export function leaves({ consequent, alternate }: NodeOf<'IfStatement'>): boolean {
  if (alternate) return false;
  const last = consequent.type === 'BlockStatement' ? consequent.body.at(-1) : consequent;
  return last !== undefined && isLeaving(last);
}

function isLeaving({ type }: Node): boolean {
  return (
    type === 'ReturnStatement' ||
    type === 'ThrowStatement' ||
    type === 'ContinueStatement' ||
    type === 'BreakStatement'
  );
}

/** The name after the last dot of what is called. */
export function calledName({ callee }: NodeOf<'CallExpression' | 'NewExpression'>): string | undefined {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && !callee.computed)
    return callee.property.name;
  return undefined;
}
