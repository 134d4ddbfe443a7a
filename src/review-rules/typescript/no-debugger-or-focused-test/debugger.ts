import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { hasConditionAround } from './condition-around.ts';

const speaksOfHalting = /debug|break|inspect|devtools|pause/i;
/** An assertion that fails halts before it throws, for whoever is looking. */
const haltingFunction = /debug|break|inspect|devtools|pause|assert|invariant|panic/i;

/**
 * Is halting what the code is for: a statement that runs only when debugging was asked for, or the body of a function
 * that is called so?
 */
export function isMeantToHalt(statement: Node, file: TypeScriptFile): boolean {
  if (hasConditionAround(statement, speaksOfHalting, file)) return true;
  const around = enclosingFunction(statement);
  return around !== undefined && haltingFunction.test(nameOfFunction(around) ?? '');
}
