import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { keyName } from '../_kit/property-name.ts';
import { membersOf, typeNamed } from './changed-shapes.ts';
import type { Changed } from './changed-shapes.ts';
import type { OutdatedUse } from './find-outdated-uses.ts';

/** `const { depth } = makeBox()`, `({ depth }: Box) => …` */
export function* missingFields(tree: TypeScriptTree): Generator<OutdatedUse, void> {
  for (const pattern of tree.nodesOf('ObjectPattern')) {
    const members = membersTakenFrom(pattern, tree);
    if (members === undefined) continue;
    for (const property of pattern.properties) {
      if (property.type !== 'ObjectProperty' || property.value.type === 'AssignmentPattern') continue;
      const name = keyName(property);
      if (name !== undefined && members.before.includes(name) && !members.now.includes(name))
        yield { node: property, kind: 'missing-field', name, required: 0 };
    }
  }
}

function membersTakenFrom(pattern: Node, tree: TypeScriptTree): Changed<readonly string[]> | undefined {
  const annotation = 'typeAnnotation' in pattern ? pattern.typeAnnotation : undefined;
  const shape = annotation == null ? undefined : typeNamed(annotation, tree.rootScope);
  if (shape !== undefined) return { before: shape.before.all, now: shape.now.all };
  const owner = parentOf(pattern);
  return owner?.type === 'VariableDeclarator' && owner.init != null ? membersOf(owner.init) : undefined;
}
