import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { reachesEndOf } from '../_kit/statement-flow.ts';
import { endsByLeaving, isOther, returnsOf } from './silent-callback.ts';
import type { SilentCallback } from './silent-callback.ts';
import { opensFirst } from './silent-then.ts';

/** `rows.map((row) => { if (row.tag) return `#${row.tag}`; }).map((tag) => tag.length)`: the next callback opens each of them. */
export function silentMapOf(call: Call, tree: TypeScriptTree): SilentCallback | undefined {
  const callee = unwrap(call.callee);
  const [callback] = call.arguments;
  if (propertyName(callee) !== 'map' || !('object' in callee) || callback === undefined) return undefined;
  if (!isFunction(callback) || callback.async === true || callback.generator === true) return undefined;
  const next = nextCallback(call);
  if (next === undefined || !opensFirst(next, tree) || isOther(callee.object as Node)) return undefined;
  if (!reachesEndOf(callback) || endsByLeaving(callback) || endsWithSwitch(callback)) return undefined;
  const returns = returnsOf(callback);
  if (returns.length === 0 || returns.some(({ argument }) => argument == null)) return undefined;
  return { method: 'map', callback, manner: 'sometimes', returned: undefined, isForEffect: false };
}

/** It may know of all kinds that there are. */
function endsWithSwitch({ body }: FunctionNode): boolean {
  return body.type === 'BlockStatement' && body.body.at(-1)?.type === 'SwitchStatement';
}

/** What is called with each element of the list, where nothing else is done with that. */
function nextCallback(call: Call): FunctionNode | undefined {
  const holder = parentOf(call);
  if (holder?.type !== 'VariableDeclarator') return callbackOn(call);
  const binding = holder.id.type === 'Identifier' ? referenceOf(holder.id)?.binding : undefined;
  if (binding?.kind !== 'const' || binding.exported) return undefined;
  const [use, other] = binding.references.filter(({ isInitial }) => !isInitial);
  return use === undefined || other !== undefined ? undefined : callbackOn(use.identifier);
}

const each = /^(?:map|forEach|flatMap)$/;

function callbackOn(list: Node): FunctionNode | undefined {
  const member = parentOf(list);
  const next = member && parentOf(member);
  if (member === undefined || keyOf(list) !== 'object' || !each.test(propertyName(member) ?? ''))
    return undefined;
  if (next === undefined || !isCall(next) || next.callee !== member) return undefined;
  const [callback] = next.arguments;
  return callback !== undefined && isFunction(callback) ? callback : undefined;
}
