import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { PickedLetter } from './picked-letters.ts';
import { isMathRandom } from './random-numbers.ts';
import { isPutTogether } from './random-text.ts';

/** A function that is used more often is made for more than secrets. */
const mostUses = 12;

/** `randomString(32)` of a function of the file that puts a text together by chance, or gives `Math.random().toString(36)`. */
export function* madeTexts({ tree }: TypeScriptFile): Generator<PickedLetter, void> {
  for (const random of tree.nodesOf('CallExpression')) {
    if (!isMathRandom(random)) continue;
    const owner = enclosingFunction(random);
    const uses = (owner && bindingOfFunction(owner))?.references ?? [];
    if (uses.length === 0 || uses.length > mostUses) continue;
    if (!isPutTogether(random) && !isGivenAsText(random)) continue;
    for (const { identifier } of uses) {
      const use = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
      if (use !== undefined) yield { random, use };
    }
  }
}

/** `return Math.random().toString(36).slice(2)` */
function isGivenAsText(random: Node): boolean {
  let isText = false;
  for (const around of ancestorsOf(random)) {
    isText ||= around.type === 'CallExpression' && propertyName(around.callee) === 'toString';
    if (around.type === 'ReturnStatement') return isText;
    if (isFunction(around)) return isText && around.type === 'ArrowFunctionExpression';
    if (around.type === 'VariableDeclarator' || around.type === 'BlockStatement') return false;
  }
  return false;
}
