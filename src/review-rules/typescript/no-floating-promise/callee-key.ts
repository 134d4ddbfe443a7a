import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** They give a promise for one thing and none for the next, or one that never rejects and that few wait for. */
const either = /^(?:dispatch|invalidateQueries)$|^use\w*Dispatch$/;

/**
 * Equal for calls of the same: as it is written, and of an object that comes from the same place. A `res` that was
 * fetched is another one than the `res` of a handler.
 */
export function calleeKeyOf(callee: Node, file: TypeScriptFile): string | undefined {
  const key = expressionKey(callee);
  if (key === undefined || either.test(nameOfCallee(callee) ?? '')) return undefined;
  const binding = referenceOf(unwrap(callee))?.binding;
  const maker = binding && makerOf(binding);
  if (maker !== undefined && either.test(nameOfCallee(maker) ?? '')) return undefined;
  return `${key} of ${originOf(rootOf(callee), file)}`;
}

function rootOf(callee: Node): Node {
  let at = unwrap(callee);
  while (at.type === 'MemberExpression' || at.type === 'OptionalMemberExpression') at = unwrap(at.object);
  return at;
}

function originOf(root: Node, file: TypeScriptFile): string {
  const binding = referenceOf(root)?.binding;
  if (binding === undefined) return root.type;
  if (binding.scope.parent === undefined) return 'file';
  return binding.kind === 'param' ? originOfParameter(binding, file) : originOfName(binding);
}

/** By its type, or by its place among the others. */
function originOfParameter({ declarations }: Binding, { text }: TypeScriptFile): string {
  const [name] = declarations;
  if (name === undefined) return 'param';
  const type = name.typeAnnotation;
  if (type != null) return `param ${text.slice(rangeOf(type).start, rangeOf(type).end)}`;
  const around = parentOf(name);
  const place = around !== undefined && isFunction(around) ? around.params.indexOf(name) : 'in parts';
  return `param ${place}`;
}

/** By what it was made with: `open` of `const db = await open(name)`. */
function originOfName(binding: Binding): string {
  const maker = makerOf(binding);
  const key = maker && expressionKey(maker);
  const [name] = binding.declarations;
  return key === undefined ? `name ${name === undefined ? '' : rangeOf(name).start}` : `made by ${key}`;
}

function makerOf({ declarations: [name] }: Binding): Node | undefined {
  let at: Node | undefined = name;
  while (at !== undefined && at.type !== 'VariableDeclarator' && !isFunction(at)) at = parentOf(at);
  const init = at?.type === 'VariableDeclarator' && at.init != null ? unwrap(at.init) : undefined;
  const made = init?.type === 'AwaitExpression' ? unwrap(init.argument) : init;
  return made?.type === 'CallExpression' || made?.type === 'NewExpression' ? made.callee : made;
}
