import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';

/** How a text begins, and where that is written. */
export interface Beginning {
  readonly at: Node;
  readonly text: string;
}

/** Names that lead to names. */
const longestWay = 4;

/** What the text begins with where nothing else is asked for: what is added to a name stands behind what that was given first. */
export function beginningOf(node: Node, steps = longestWay): Beginning | undefined {
  let at = unwrap(node);
  // A sum leans to the left: as deep as it has parts.
  while (at.type === 'BinaryExpression' || at.type === 'AssignmentExpression') at = unwrap(at.left);
  switch (at.type) {
    case 'StringLiteral':
      return { at, text: at.value };
    case 'TemplateLiteral': {
      const [text] = at.quasis;
      const [part] = at.expressions;
      const cooked = text?.value.cooked;
      if (cooked !== '' || part === undefined) return cooked == null ? undefined : { at, text: cooked };
      return steps === 0 ? undefined : beginningOf(part, steps - 1);
    }
    case 'LogicalExpression':
      return steps === 0 ? undefined : beginningOf(at.right, steps - 1);
    case 'Identifier': {
      const declaration = referenceOf(at)?.binding?.declarations[0];
      const declarator = declaration && parentOf(declaration);
      const isGiven = declarator?.type === 'VariableDeclarator' && declarator.id === declaration;
      return isGiven && declarator.init != null && steps > 0
        ? beginningOf(declarator.init, steps - 1)
        : undefined;
    }
    default:
      return undefined;
  }
}
