import type { FunctionNode, Node, NodeOf } from '../../../../languages/typescript/node.ts';
import { parentOf, referenceOf } from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import type { Call } from '../call.ts';
import { methodBehind } from '../method-behind.ts';
import { keyName, propertyName } from '../property-name.ts';
import { prototypeOf } from '../prototype-method.ts';

/** A method that is called in more places is not followed. */
const mostCalls = 20;

type AnyCall = Call | NodeOf<'NewExpression'>;

/** The calls of a method that the file makes on its own class, instance or object: `this.open(name)`, `store.open(name)`; of a constructor `new Store(name)`. */
export function createMethodCalls(file: TypeScriptFile): (owner: FunctionNode) => readonly AnyCall[] {
  let byName: ReadonlyMap<string, readonly Call[]> | undefined;
  const known = new Map<FunctionNode, readonly AnyCall[]>();
  return (owner) => {
    const before = known.get(owner);
    if (before !== undefined) return before;
    if (owner.type === 'ClassMethod' && owner.kind === 'constructor') {
      const made = objectsMadeBy(owner);
      known.set(owner, made);
      return made;
    }
    const name = nameOfMethod(owner);
    byName ??= callsByName(file);
    const calls = (name === undefined ? undefined : byName.get(name)) ?? [];
    const own = calls.length > mostCalls ? [] : calls.filter(({ callee }) => methodBehind(callee) === owner);
    known.set(owner, own);
    return own;
  };
}

function objectsMadeBy(constructor: Node): readonly NodeOf<'NewExpression'>[] {
  const body = parentOf(constructor);
  const home = body && parentOf(body);
  const name = home !== undefined && 'id' in home && home.id?.type === 'Identifier' ? home.id : undefined;
  const uses = (name && referenceOf(name)?.binding?.references) ?? [];
  const made = uses.flatMap(({ identifier }) => {
    const parent = parentOf(identifier);
    return parent?.type === 'NewExpression' && parent.callee === identifier ? [parent] : [];
  });
  return made.length > mostCalls ? [] : made;
}

function nameOfMethod(owner: FunctionNode): string | undefined {
  if ('key' in owner) return keyName({ key: owner.key });
  const holder = parentOf(owner);
  // `Type.prototype.open = function (name) { … }`
  if (holder?.type === 'AssignmentExpression')
    return prototypeOf(owner) === undefined ? undefined : propertyName(holder.left);
  const isMember =
    holder?.type === 'ClassProperty' ||
    holder?.type === 'ClassPrivateProperty' ||
    holder?.type === 'ObjectProperty';
  return isMember && holder.value === owner ? keyName(holder) : undefined;
}

function callsByName({ tree }: TypeScriptFile): ReadonlyMap<string, readonly Call[]> {
  const found = new Map<string, Call[]>();
  for (const call of tree.nodesOf('CallExpression')) {
    const name = propertyName(call.callee) ?? privateName(call.callee);
    if (name === undefined) continue;
    const list = found.get(name);
    if (list === undefined) found.set(name, [call]);
    else if (list.length <= mostCalls) list.push(call);
  }
  return found;
}

function privateName(callee: Node): string | undefined {
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'PrivateName') return undefined;
  return `#${callee.property.id.name}`;
}
