import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { isComputed } from './pollution.ts';

/** The object whose keys a name goes over: of `for (const key in source)`, `for (const key of Object.keys(source))`, `Object.keys(source).forEach((key) => …)` */
export function keySourceOf(name: Node): Binding | undefined {
  const declarator = parentOf(name);
  const init = declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
  if (init != null) return isComputed(unwrap(init)) ? ownerOfKeys(listIn(unwrap(init))) : undefined;
  for (const around of ancestorsOf(name)) {
    switch (around.type) {
      case 'ForInStatement':
        return referenceOf(unwrap(around.right))?.binding;
      case 'ForOfStatement':
        return ownerOfKeys(around.right);
      case 'ArrowFunctionExpression':
      case 'FunctionExpression': {
        const call = parentOf(around);
        if (call?.type !== 'CallExpression' || keyOf(around) !== 'arguments') return undefined;
        const source = objectGoneOver(around);
        if (source !== undefined) return source;
        return call.callee.type === 'MemberExpression' ? ownerOfKeys(call.callee.object) : undefined;
      }
      case 'BlockStatement':
      case 'FunctionDeclaration':
        return undefined;
      default:
    }
  }
  return undefined;
}

/** `source` of `each(source, (value, key) => …)`, of whatever library; the callback gets a key and what is under it. */
export function objectGoneOver(callback: Node): Binding | undefined {
  const call = parentOf(callback);
  if (call?.type !== 'CallExpression') return undefined;
  const [source, given] = call.arguments;
  if (source === undefined || given !== callback) return undefined;
  const isLoop = /^(?:each|forEach|forIn|forOwn|eachOf|objectEach)$/.test(nameOfCallee(call.callee) ?? '');
  return isLoop ? referenceOf(unwrap(source))?.binding : undefined;
}

/** `keys` of `keys[i]`. */
function listIn(member: Node): Node {
  return isComputed(member) ? writtenValue(member.object) : member;
}

function ownerOfKeys(list: Node): Binding | undefined {
  const call = unwrap(list);
  if (call.type !== 'CallExpression') return undefined;
  const name = nameOfCallee(call.callee) ?? '';
  const [first] = call.arguments;
  if (!/^(?:keys|entries|ownKeys|getOwnPropertyNames)$/.test(name) || first === undefined) return undefined;
  return referenceOf(unwrap(first))?.binding;
}
