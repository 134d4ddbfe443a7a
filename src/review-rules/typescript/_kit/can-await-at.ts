import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';

/** May `await` be written here: in the body of an async function, or at the top of an ES module? */
export function canAwaitAt(node: Node): boolean {
  for (let at = node, around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    if (isFunction(around) && keyOf(at) !== 'key') return keyOf(at) === 'body' && around.async === true;
    switch (around.type) {
      case 'StaticBlock':
      case 'TSModuleBlock':
        return false;
      case 'ClassProperty':
      case 'ClassPrivateProperty':
      case 'ClassAccessorProperty':
        if (keyOf(at) === 'value') return false;
        break;
      case 'Program':
        return around.sourceType === 'module';
      default:
    }
  }
  return false;
}
