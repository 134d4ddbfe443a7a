import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { keyName } from '../_kit/property-name.ts';
import { goneMember } from './changed-members.ts';
import { typeNamed } from './changed-shapes.ts';
import type { OutdatedUse } from './find-outdated-uses.ts';

/** `const { depth } = makeBox()`, `({ depth }: Box) => …` */
export function* missingFields(tree: TypeScriptTree): Generator<OutdatedUse, void> {
  for (const pattern of tree.nodesOf('ObjectPattern')) {
    for (const property of pattern.properties) {
      if (property.type !== 'ObjectProperty' || property.value.type === 'AssignmentPattern') continue;
      const name = keyName(property);
      if (name !== undefined && isGone(name, pattern, tree))
        yield { node: property, kind: 'missing-field', name, required: 0 };
    }
  }
}

function isGone(name: string, pattern: Node, tree: TypeScriptTree): boolean {
  const annotation = 'typeAnnotation' in pattern ? pattern.typeAnnotation : undefined;
  const shape = annotation == null ? undefined : typeNamed(annotation, tree.rootScope);
  if (shape !== undefined) return shape.before.all.includes(name) && !shape.now.all.includes(name);
  const owner = parentOf(pattern);
  return (
    owner?.type === 'VariableDeclarator' && owner.init != null && goneMember(owner.init, name) !== undefined
  );
}
