import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { pathName } from './path-text.ts';

/** A function that is called more often is taken to get other paths as well. */
const mostCalls = 50;

/** Does the function stay in this file, where each call of it gives a path that is written there? */
export function getsConstantPaths(owner: FunctionNode, { tree }: TypeScriptFile): boolean {
  const name = bindingOfFunction(owner);
  if (name === undefined || name.exported) return false;
  const uses = name.references.filter(({ access }) => access === 'read');
  if (uses.length === 0 || uses.length > mostCalls) return false;
  const index = owner.params.findIndex(
    (one) => one.type === 'Identifier' && isOfPath(one.name, tree.scopeOf(owner).bindings.get(one.name)),
  );
  return uses.every(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    const given = call?.type === 'CallExpression' ? call.arguments[index] : undefined;
    return given !== undefined && isConstantPath(given);
  });
}

/** By its name, or since it is split. */
function isOfPath(name: string, binding: Binding | undefined): boolean {
  if (pathName.test(name)) return true;
  return (binding?.references ?? []).some(({ identifier }) => {
    const member = parentOf(identifier);
    return member !== undefined && keyOf(identifier) === 'object' && propertyName(member) === 'split';
  });
}

/** `['window', 'size']`, `'window.size'` */
export function isConstantPath(given: Node): boolean {
  const value = writtenValue(given);
  if (value.type === 'ArrayExpression')
    return value.elements.length > 0 && value.elements.every((one) => one?.type === 'StringLiteral');
  return value.type === 'StringLiteral';
}
