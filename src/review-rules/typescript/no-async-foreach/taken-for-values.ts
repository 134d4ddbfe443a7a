import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isOfValue } from '../_kit/is-of-value.ts';
import { propertyName } from '../_kit/property-name.ts';

/** A name with more uses is not followed. */
const mostUses = 50;

/** `const users = ids.map(async …)` with `users.map((user) => user.name)`: where a list of promises is taken for one of values. */
export function takenForValues(call: Call, file: TypeScriptFile): Node | undefined {
  const declarator = parentOf(call);
  if (declarator?.type !== 'VariableDeclarator') return isTaken(call, file) ? parentOf(call) : undefined;
  if (declarator.id.type !== 'Identifier' || declarator.id.typeAnnotation != null) return undefined;
  const binding = referenceOf(declarator.id)?.binding;
  if (binding === undefined || isReassigned(binding) || binding.references.length > mostUses)
    return undefined;
  const use = binding.references.find(({ identifier, isInitial }) => !isInitial && isTaken(identifier, file));
  return use?.identifier;
}

function isTaken(list: Node, file: TypeScriptFile): boolean {
  const around = parentOf(list);
  if (around === undefined) return false;
  if (isWrittenOut(list) || isReadByPlace(around, list) || isReadInLoop(around, list, file)) return true;
  const call = around.type === 'MemberExpression' && keyOf(list) === 'object' ? parentOf(around) : undefined;
  if (call === undefined || !isCall(call) || unwrap(call.callee) !== around) return false;
  const [callback] = call.arguments;
  switch (propertyName(around)) {
    case 'join':
      return true;
    case 'sort':
    case 'toSorted':
      return callback !== undefined;
    case 'filter':
    case 'map':
    case 'flatMap':
    case 'forEach':
    case 'some':
    case 'every':
    case 'find':
      return callback !== undefined && (isGlobalName(callback, 'Boolean') || readsValue(callback, file));
    default:
      return false;
  }
}

/** `users[0].name` */
function isReadByPlace(element: Node, list: Node): boolean {
  if (element.type !== 'MemberExpression' || !element.computed || keyOf(list) !== 'object') return false;
  const member = keyOf(element) === 'object' ? parentOf(element) : undefined;
  return member !== undefined && isOfValue(member);
}

/** `for (const user of users) names.push(user.name);` */
function isReadInLoop(loop: Node, list: Node, file: TypeScriptFile): boolean {
  if (loop.type !== 'ForOfStatement' || loop.await || keyOf(list) !== 'right') return false;
  const item = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]?.id : undefined;
  if (item?.type === 'ObjectPattern') return item.properties.length > 0;
  return item?.type === 'Identifier' && isRead(loop.body, item.name, file);
}

/** `(user) => user.name`, `({ name }) => name` */
function readsValue(callback: Node, file: TypeScriptFile): boolean {
  const node = unwrap(callback);
  if (!isFunction(node)) return false;
  const [item] = node.params;
  if (item?.type === 'ObjectPattern') return item.properties.length > 0;
  return item?.type === 'Identifier' && isRead(node.body, item.name, file);
}

function isRead(body: Node, name: string, file: TypeScriptFile): boolean {
  const references = lookUp(file.tree.scopeOf(body), name)?.references ?? [];
  return references.some(({ identifier }) => {
    const member = keyOf(identifier) === 'object' ? parentOf(identifier) : undefined;
    return member !== undefined && isOfValue(member);
  });
}

/** `JSON.stringify(list)`, `res.json({ list })`: of a promise nothing is written. */
function isWrittenOut(list: Node): boolean {
  let at = list;
  for (let around = parentOf(at); around !== undefined; at = around, around = parentOf(at)) {
    if (around.type === 'ObjectProperty' && keyOf(at) === 'value') continue;
    if (around.type === 'ObjectExpression') continue;
    return isCall(around) && around.arguments[0] === at && writes(unwrap(around.callee));
  }
  return false;
}

function writes(callee: Node): boolean {
  if (callee.type !== 'MemberExpression') return false;
  const owner = unwrap(callee.object);
  const name = propertyName(callee);
  if (name === 'stringify') return isGlobalName(owner, 'JSON');
  return name === 'json' && (owner.type === 'CallExpression' || isAnswer(owner));
}

/** Libraries that wait for what they are given have other names for it. */
function isAnswer(owner: Node): boolean {
  return owner.type === 'Identifier' && /^_?res(?:ponse)?$|^(?:Next)?Response$/.test(owner.name);
}
