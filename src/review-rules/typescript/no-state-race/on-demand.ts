import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
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
import { expressionKey } from '../_kit/expression-key.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { SharedState } from './shared-state.ts';
import { isReentrant, isTop } from './shared-state.ts';
import { callsOfName } from './started-at-once.ts';

/** More calls of a class are not looked through. */
const mostCalls = 500;

/**
 * `const connection = await this.connect();` in another method that others call: whoever needs what the method opens
 * calls it, at any time, however it is named and whoever may see it.
 */
export function isCalledOnDemand(owner: FunctionNode, { tree }: TypeScriptFile): boolean {
  if (isReachedByName(owner)) return true;
  const around = parentOf(owner);
  const isMethod = owner.type === 'ClassMethod' || owner.type === 'ClassPrivateMethod';
  const name = isMethod ? keyName(owner) : undefined;
  if (name === undefined || around?.type !== 'ClassBody') return false;
  return beginningIn(tree.nodesOf('CallExpression'), rangeOf(around), mostCalls).some((call) => {
    const { callee } = call;
    if (callee.type !== 'MemberExpression' || unwrap(callee.object).type !== 'ThisExpression') return false;
    if (keyName({ key: callee.property }) !== name || !isTaken(call)) return false;
    const caller = enclosingFunction(call);
    return caller?.type === 'ClassMethod' && caller !== owner && caller.accessibility !== 'private';
  });
}

/** `const channel = await channelOf();` in an exported function. */
function isReachedByName(owner: FunctionNode): boolean {
  return callsOfName(owner)
    .slice(0, mostCalls)
    .some((call) => {
      const caller = isTaken(call) ? enclosingFunction(call) : undefined;
      return caller !== undefined && caller !== owner && isReentrant(caller);
    });
}

/** What it gives is kept or used, not only waited for. */
function isTaken(call: Node): boolean {
  const waiting = parentOf(call);
  if (waiting?.type !== 'AwaitExpression') return false;
  const type = parentOf(waiting)?.type;
  return type === 'VariableDeclarator' || type === 'MemberExpression';
}

/** The field of a method, or variable of the module of a function, that is not for others, and that one of theirs calls on demand. */
export function stateOnDemand(target: Node, file: TypeScriptFile): SharedState | undefined {
  const node = unwrap(target);
  const owner = enclosingFunction(node);
  const key = isField(node) || isVariableOfModule(node) ? expressionKey(node) : undefined;
  if (owner?.async !== true || key === undefined || keyOf(node) !== 'left') return undefined;
  return isCalledOnDemand(owner, file) ? { key, name: key, isAtOnce: false } : undefined;
}

function isVariableOfModule(node: Node): boolean {
  const binding = referenceOf(node)?.binding;
  return (binding?.kind === 'let' || binding?.kind === 'var') && isTop(binding);
}

function isField(node: Node): node is NodeOf<'MemberExpression'> {
  return (
    node.type === 'MemberExpression' &&
    unwrap(node.object).type === 'ThisExpression' &&
    (node.property.type === 'PrivateName' || propertyName(node) !== undefined)
  );
}
