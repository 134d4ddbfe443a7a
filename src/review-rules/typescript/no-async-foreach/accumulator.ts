import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';

/**
 * In an async reducer the accumulator is the promise of the round before. Awaiting it is a known way to work one by
 * one; reading it like a value is the bug.
 */
export function takesAccumulatorForValue(reducer: FunctionNode, file: TypeScriptFile): boolean {
  const [accumulator] = reducer.params;
  if (accumulator?.type !== 'Identifier') return false;
  const references = file.tree.scopeOf(reducer).bindings.get(accumulator.name)?.references ?? [];
  return references.length > 0 && references.every(isPlainUse);
}

function isPlainUse({ identifier }: Reference): boolean {
  const around = parentOf(identifier);
  if (around === undefined) return false;
  switch (around.type) {
    case 'ReturnStatement':
    case 'SpreadElement':
    case 'BinaryExpression':
    case 'TemplateLiteral':
      return true;
    case 'AssignmentExpression':
      return around.operator !== '=';
    case 'MemberExpression':
      return keyOf(identifier) === 'object' && !isPromiseMember(around);
    default:
      return false;
  }
}

function isPromiseMember(member: Node): boolean {
  const name = propertyName(member);
  return name === 'then' || name === 'catch' || name === 'finally';
}
