import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isParenthesized } from '../_kit/is-parenthesized.ts';

const typeComment = /@type\s*\{[^*]*\*\/\s*\(*\s*$/;
/** A comment with a type is no longer than this. */
const nearby = 200;

/** The author says that the value is there: `x!`, `x as T`, a type in a comment before `(x)`; or said so where it was assigned. */
export function isVouchedFor(value: Node, file: TypeScriptFile): boolean {
  if (isAsserted(value, file)) return true;
  const binding = referenceOf(unwrap(value))?.binding;
  return binding !== undefined && writtenTo(binding).some((written) => isAsserted(written, file));
}

function isAsserted(value: Node, file: TypeScriptFile): boolean {
  switch (value.type) {
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'TSTypeAssertion':
    case 'TypeCastExpression':
      return true;
    default: {
      const { start } = rangeOf(value);
      return isParenthesized(value) && typeComment.test(file.text.slice(Math.max(0, start - nearby), start));
    }
  }
}

/** The expressions that are assigned to a variable. */
export function writtenTo(binding: Binding): readonly Node[] {
  return binding.references.flatMap((reference) => writtenBy(reference) ?? []);
}

function writtenBy({ identifier, access }: Reference): Node | undefined {
  if (access === 'read') return undefined;
  const around = parentOf(identifier);
  if (around?.type === 'VariableDeclarator') return around.init ?? undefined;
  return around?.type === 'AssignmentExpression' && around.left === identifier ? around.right : undefined;
}
