import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { isPlatformError } from '../_kit/platform-errors.ts';

/** A class of this file that is an error of the language under another name: without a constructor of its own. */
export function takesCause(callee: Node): boolean {
  const binding = referenceOf(callee)?.binding;
  const [declared] = binding?.declarations ?? [];
  const owner = binding?.kind === 'class' && declared !== undefined ? parentOf(declared) : undefined;
  if (owner?.type !== 'ClassDeclaration' || owner.superClass == null) return false;
  const hasConstructor = owner.body.body.some(
    (member) => member.type === 'ClassMethod' && member.kind === 'constructor',
  );
  return !hasConstructor && isPlatformError(owner.superClass);
}
