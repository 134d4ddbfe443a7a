import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, referenceOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isInside } from '../_kit/is-inside.ts';
import { keyName } from '../_kit/property-name.ts';
import { classAround } from '../_kit/class-around.ts';

/** Is the class around a node made once: by the module itself, or kept as its own static instance? */
export function livesAsLongAsTheProgram(node: Node, file: TypeScriptFile): boolean {
  const owner = classAround(node);
  if (owner === undefined) return false;
  const isSingleton = owner.body.body.some(
    (member) => 'key' in member && /^(?:#?_?instance|getInstance|shared)$/i.test(keyName(member) ?? ''),
  );
  if (isSingleton) return true;
  const name = owner.id?.name;
  return file.tree.nodesOf('NewExpression').some((creation) => {
    if (creation.callee === owner) return true;
    if (name === undefined || creation.callee.type !== 'Identifier' || creation.callee.name !== name)
      return false;
    const isOwn = referenceOf(creation.callee)?.binding?.declarations.includes(owner.id ?? creation.callee);
    return isOwn === true && (enclosingFunction(creation) === undefined || isInside(creation, owner));
  });
}
