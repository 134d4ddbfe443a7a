import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

const walking = /^(?:map|forEach|flatMap|filter|some|every|find|findIndex)$/;
/** They leave the pieces as they are, more or less. */
const choosing = /^(?:filter|slice|reverse|sort|toSorted|toReversed)$/;
const longest = 8;

/** The text that `line` of `text.split('\n').map((line) => …)` or `for (const line of text.split('\n'))` is a piece of. */
export function textOfPiece(piece: Node): Node | undefined {
  let list = listGoneThrough(piece);
  for (let left = longest; left > 0 && list !== undefined; left--) {
    const made = writtenValue(unwrap(list));
    const method = isCall(made) ? unwrap(made.callee) : undefined;
    if (method?.type !== 'MemberExpression') return undefined;
    const name = propertyName(method);
    if (name === 'split') return unwrap(method.object);
    list = choosing.test(name ?? '') ? method.object : undefined;
  }
  return undefined;
}

function listGoneThrough(piece: Node): Node | undefined {
  const binding = referenceOf(piece)?.binding;
  const [declaration] = binding?.declarations ?? [];
  const around = declaration && parentOf(declaration);
  if (declaration === undefined || around === undefined) return undefined;
  if (around.type === 'VariableDeclarator') {
    const loop = parentOf(parentOf(around) ?? around);
    return loop?.type === 'ForOfStatement' ? loop.right : undefined;
  }
  if (keyOf(declaration) !== 'params' || !('params' in around) || around.params[0] !== declaration)
    return undefined;
  const call = parentOf(around);
  const callee =
    call?.type === 'CallExpression' && call.arguments[0] === around ? unwrap(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && walking.test(propertyName(callee) ?? '')
    ? callee.object
    : undefined;
}
