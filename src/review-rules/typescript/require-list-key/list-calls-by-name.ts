import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { ListCall } from './list-call-of.ts';
import { listCallOf } from './list-call-of.ts';

/** `list.map(entry)`, `list.map(this.entry)`, `list.map(this.entry.bind(this))`: the calls that each function of the file is given to. */
export function listCallsByName({ tree }: TypeScriptFile): ReadonlyMap<FunctionNode, readonly ListCall[]> {
  const found = new Map<FunctionNode, ListCall[]>();
  for (const { callee, arguments: list } of tree.nodesOf('CallExpression')) {
    if (!/^(?:map|flatMap|from)$/.test(propertyName(callee) ?? '')) continue;
    for (const one of list.slice(0, 2)) {
      const given = functionGiven(one);
      const call = given && listCallOf(one);
      if (given === undefined || call === undefined) continue;
      const calls = found.get(given);
      if (calls === undefined) found.set(given, [call]);
      else calls.push(call);
    }
  }
  return found;
}

function functionGiven(given: Node): FunctionNode | undefined {
  if (isCall(given))
    return propertyName(given.callee) === 'bind' && 'object' in given.callee
      ? functionGiven(given.callee.object as Node)
      : undefined;
  const named = given.type === 'Identifier' ? functionCalled(given) : methodBehind(given);
  return named !== undefined && isFunction(named) ? named : undefined;
}
