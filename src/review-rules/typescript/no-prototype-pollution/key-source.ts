import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { objectNamed } from './object-named.ts';
import { givenAs } from './given-key.ts';
import { isComputed } from './pollution.ts';

/** The object whose keys a name goes over: of `for (const key in source)`, `for (const key of Object.keys(source))`, `Object.keys(source).forEach((key) => …)` */
export function keySourceOf(name: Node): Binding | undefined {
  const declarator = parentOf(name);
  const init = declarator?.type === 'VariableDeclarator' ? declarator.init : undefined;
  if (init != null) return isComputed(unwrap(init)) ? ownerOfKeys(listIn(unwrap(init))) : undefined;
  for (const around of ancestorsOf(name)) {
    switch (around.type) {
      case 'ForInStatement':
        return objectNamed(around.right);
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
  return isLoop ? objectNamed(source) : undefined;
}

/** `keys` of `keys[i]`. */
function listIn(member: Node): Node {
  return isComputed(member) ? writtenValue(member.object) : member;
}

/** Calls in a chain, as of `keys(source).filter(isPlain).sort()`. */
const longestChain = 4;

function ownerOfKeys(list: Node, steps = longestChain): Binding | undefined {
  const call = writtenValue(list);
  if (steps === 0) return undefined;
  const binding = referenceOf(call)?.binding;
  if (binding !== undefined) return givenAs(binding, (given) => ownerOfKeys(given, steps - 1));
  if (call.type !== 'CallExpression') return undefined;
  const name = nameOfCallee(call.callee) ?? '';
  if (call.callee.type === 'MemberExpression' && /^(?:sort|filter|slice|reverse|concat)$/.test(name))
    return ownerOfKeys(call.callee.object, steps - 1);
  const [first] = call.arguments;
  if (!isOfKeys(name) || first === undefined) return undefined;
  return objectNamed(withDescriptors(unwrap(first)));
}

/** `source` of `Object.getOwnPropertyDescriptors(source)`, which has the same keys. */
function withDescriptors(object: Node): Node {
  if (object.type !== 'CallExpression') return object;
  const [source] = object.arguments;
  return nameOfCallee(object.callee) === 'getOwnPropertyDescriptors' && source !== undefined
    ? unwrap(source)
    : object;
}

/** Also what a library or the file has for it: `getEnumerableOwnKeys(source)`. */
function isOfKeys(name: string): boolean {
  return /^(?:entries|getOwnPropertyNames|ownKeys|toPairs)$|^(?:(?:get|own|all|list|object)\w*)?keys$/i.test(
    name,
  );
}
