import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/** What gives the fields of an array other places. */
const moving = /^(?:remove|move|swap|insert|prepend)$/;

/** Names that are used more often are not followed. */
const mostUses = 200;

/**
 * Is it the list of a field array of react-hook-form, which items are taken out of? Its fields are not told their values:
 * they are known by their elements, and each item has an `id` for that.
 */
export function isFieldArray(list: Node): boolean {
  const bare = unwrap(list);
  const isMember = propertyName(bare) === 'fields' && 'object' in bare;
  const name = referenceOf(isMember ? unwrap(bare.object as Node) : bare)?.binding;
  const [declaration] = name?.declarations ?? [];
  if (name === undefined || declaration === undefined || name.references.length > mostUses) return false;
  const pattern = isMember ? declaration : patternAround(declaration);
  const declarator = pattern && parentOf(pattern);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return false;
  const made = unwrap(declarator.init);
  if (!isCall(made) || hookOf(made.callee)?.name !== 'useFieldArray') return false;
  if (isMember)
    return name.references.some(({ identifier }) =>
      moving.test(propertyName(parentOf(identifier) ?? identifier) ?? ''),
    );
  return pattern?.type === 'ObjectPattern' && pattern.properties.some(isMoving);
}

/** `{ fields, remove }` around `fields`, also by another name */
function patternAround(declaration: Node): Node | undefined {
  const property = parentOf(declaration);
  return property?.type === 'ObjectProperty' && keyName(property) === 'fields'
    ? parentOf(property)
    : undefined;
}

function isMoving(property: Node): boolean {
  return property.type === 'ObjectProperty' && moving.test(keyName(property) ?? '');
}
