import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { beginningIn } from '../_kit/beginning-in.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/** Who starts several runs of a function at once: it is itself the callback of `map` or `forEach`, or one calls it. */
export function startedAtOnce(owner: FunctionNode, file: TypeScriptFile): 'callback' | 'call' | undefined {
  if (isGivenToMap(owner)) return 'callback';
  const calls =
    owner.type === 'ClassMethod' || owner.type === 'ClassPrivateMethod' ? callsOfMethod : callsOfName;
  return calls(owner, file).some(isCalledForEach) ? 'call' : undefined;
}

function isGivenToMap(owner: FunctionNode): boolean {
  const call = parentOf(owner);
  if (call === undefined || !isCall(call) || keyOf(owner) !== 'arguments' || call.arguments[0] !== owner)
    return false;
  return /^(?:map|forEach|flatMap)$/.test(nameOfCallee(call.callee) ?? '');
}

/** `tenants.map((tenant) => this.add(tenant))` */
function isCalledForEach(call: Node): boolean {
  const callback = enclosingFunction(call);
  return callback !== undefined && isGivenToMap(callback);
}

/** `this.add(…)` in the class around. */
function callsOfMethod(owner: FunctionNode, { tree }: TypeScriptFile): readonly Node[] {
  const body = parentOf(owner);
  const name = 'key' in owner ? keyName(owner) : undefined;
  if (body === undefined || name === undefined) return [];
  return beginningIn(tree.callsNamed([name]), rangeOf(body)).filter(({ callee }) => {
    const member = unwrap(callee);
    if (member.type !== 'MemberExpression' || propertyName(member) !== name) return false;
    return unwrap(member.object).type === 'ThisExpression';
  });
}

/** `add(…)` of `async function add` and `const add = async () => …` */
export function callsOfName(owner: FunctionNode): readonly Node[] {
  const holder = owner.type === 'FunctionDeclaration' ? owner : parentOf(owner);
  if (holder?.type !== 'FunctionDeclaration' && holder?.type !== 'VariableDeclarator') return [];
  const references = holder.id == null ? [] : (referenceOf(holder.id)?.binding?.references ?? []);
  return references.flatMap(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    return call === undefined ? [] : [call];
  });
}
