import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import { nameOfFunction } from './name-of-function.ts';
import { keyName } from './property-name.ts';

/** Is this a parameter of a function that others call: exported, a public method, or called nowhere in the file? */
export function isOpenParameter(node: Node): boolean {
  const binding = referenceOf(node)?.binding;
  const owner = binding?.scope.node;
  return binding?.kind === 'param' && owner !== undefined && isFunction(owner) && isOpen(owner);
}

function isOpen(owner: FunctionNode): boolean {
  const name = nameOfFunction(owner);
  if (name === undefined || /^[#_]/.test(name)) return false;
  if ('accessibility' in owner && (owner.accessibility === 'private' || owner.accessibility === 'protected'))
    return false;
  const holder = parentOf(owner);
  switch (owner.type) {
    case 'FunctionDeclaration':
      return isPublished(bindingOf(owner.id));
    case 'ClassMethod':
      return isOfPublishedClass(owner);
    case 'ObjectMethod':
      return !isBesidePattern(owner);
    case 'ClassPrivateMethod':
      return false;
    default:
      break;
  }
  if (holder?.type === 'VariableDeclarator') return isPublished(bindingOf(holder.id));
  if (holder?.type === 'ObjectProperty') return !isBesidePattern(holder);
  return holder?.type === 'AssignmentExpression' || holder?.type === 'ClassProperty';
}

function isOfPublishedClass(method: NodeOf<'ClassMethod'>): boolean {
  const body = parentOf(method);
  const owner = body && parentOf(body);
  return owner?.type !== 'ClassDeclaration' || owner.id == null || isPublished(bindingOf(owner.id));
}

function bindingOf(name: Node | null | undefined): Binding | undefined {
  return name == null ? undefined : referenceOf(name)?.binding;
}

/** A function that stays in the file is given what its callers there know. */
function isPublished(binding: Binding | undefined): boolean {
  if (binding === undefined) return false;
  if (binding.exported && binding.scope.kind !== 'script') return true;
  const uses = binding.references.filter(({ access }) => access === 'read');
  return uses.length === 0 || uses.some(isPublication);
}

/** `module.exports = parse`, `exports.parse = parse`, `module.exports = { parse }`, `export { parse }` */
function isPublication({ identifier }: Reference): boolean {
  const around = parentOf(identifier);
  switch (around?.type) {
    case 'AssignmentExpression':
      return keyOf(identifier) === 'right';
    case 'ObjectProperty':
      return keyOf(identifier) === 'value';
    case 'ExportSpecifier':
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      return true;
    default:
      return false;
  }
}

/** `{ pattern: /…/, handle(text) { … } }`: the pattern decides what the function is given. */
function isBesidePattern(member: Node): boolean {
  const object = parentOf(member);
  return (
    object?.type === 'ObjectExpression' &&
    object.properties.some(
      (property) =>
        property.type === 'ObjectProperty' &&
        (property.value.type === 'RegExpLiteral' ||
          /^(?:regexp?|pattern|match)$/i.test(keyName(property) ?? '')),
    )
  );
}
