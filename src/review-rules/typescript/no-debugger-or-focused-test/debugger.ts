import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';

const speaksOfDebugging = /debug|break|inspect|devtools|pause/i;
/** Of a condition, in characters: what decides stands at its start. */
const longestCondition = 200;

/**
 * Is halting what the code is for: a statement that runs only when debugging was asked for, or the body of a function
 * that is called so?
 */
export function isMeantToHalt(statement: Node, file: TypeScriptFile): boolean {
  for (const ancestor of ancestorsOf(statement)) {
    if (ancestor.type === 'IfStatement' && speaksOfDebugging.test(startOf(ancestor.test, file))) return true;
    if (isFunction(ancestor)) return speaksOfDebugging.test(nameOfFunction(ancestor) ?? '');
  }
  return false;
}

function startOf(condition: Node, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(condition);
  return text.slice(start, Math.min(end, start + longestCondition));
}
