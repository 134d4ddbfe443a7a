import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** `let sum; for (…) sum += one;`: the first turn adds to undefined, which makes NaN, or the text `undefined…`. */
export interface AddedToNothing {
  readonly kind: 'unfilled-collection';
  readonly manner: 'added-to';
  readonly on: NodeOf<'Identifier'>;
}

/** A name with more uses is not followed. */
const mostReferences = 100;

export function addedToNothing(
  declarator: NodeOf<'VariableDeclarator'>,
  { tree }: TypeScriptFile,
): AddedToNothing | undefined {
  const { id, init } = declarator;
  // A template may give it a value, and so does a loop.
  if (id.type !== 'Identifier' || init != null || tree.template !== undefined || isOfLoop(declarator))
    return undefined;
  const binding = lookUp(tree.scopeOf(declarator), id.name);
  if (binding?.isReassigned !== true || binding.exported || binding.declarations.length !== 1)
    return undefined;
  if (binding.references.length > mostReferences) return undefined;
  const writes = binding.references.filter(({ access }) => access !== 'read');
  const isAdding = writes.every(({ access, identifier }) => access === 'update' && adds(identifier));
  return isAdding ? { kind: 'unfilled-collection', manner: 'added-to', on: id } : undefined;
}

function isOfLoop(declarator: Node): boolean {
  const declaration = parentOf(declarator);
  return declaration !== undefined && keyOf(declaration) === 'left';
}

/** `sum += one`, `sum++`; `||=` and `??=` give it a value. */
function adds(name: Reference['identifier']): boolean {
  const around = parentOf(name);
  if (around?.type === 'UpdateExpression') return true;
  return (
    around?.type === 'AssignmentExpression' && keyOf(name) === 'left' && /^[-+*/%]=$/.test(around.operator)
  );
}
