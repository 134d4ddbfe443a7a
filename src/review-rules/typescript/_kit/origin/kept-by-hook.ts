import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import { isFunction, parentOf, unwrap } from '../../../../languages/typescript/node.ts';
import { isCall } from '../call.ts';
import { hookOf } from '../react/hook-of.ts';
import { setterOfState } from '../react/setter-of-state.ts';

/** The function of `useMemo(() => …)`, whose result it gives. */
export function madeByMemo(call: Node): FunctionNode | undefined {
  const [first] = isCall(call) ? call.arguments : [];
  const maker = first && unwrap(first);
  if (maker === undefined || !isFunction(maker) || !isCall(call)) return undefined;
  return hookOf(call.callee)?.name === 'useMemo' ? maker : undefined;
}

/** More sets than people write. */
const mostSets = 50;

/** What a state of React starts with and what it is set to: values, and functions that give them. */
export function valuesOfState(name: Node): readonly Node[] {
  const pattern = parentOf(name);
  const declarator = pattern && parentOf(pattern);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return [];
  if (pattern?.type !== 'ArrayPattern' || pattern.elements[0] !== name) return [];
  const init = unwrap(declarator.init);
  if (!isCall(init) || hookOf(init.callee)?.name !== 'useState') return [];
  const sets = setterOfState(name)?.references ?? [];
  if (sets.length > mostSets) return [];
  const calls = sets.flatMap(({ identifier }) => {
    const call = parentOf(identifier);
    return call !== undefined && isCall(call) && call.callee === identifier ? [call] : [];
  });
  return [init, ...calls].flatMap((call) => call.arguments.slice(0, 1)).map((one) => unwrap(one));
}
