import type { ImportedFile, Shape } from '../../../domain/file-outline.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import { isReassigned, lookUp } from '../../../languages/typescript/scope.ts';
import { exportOf, importedName, nameImportedBy } from '../_kit/imported-function.ts';
import type { ImportedName } from '../_kit/imported-function.ts';

/** Something that another file describes, before the change and now. */
export interface Changed<T> {
  readonly before: T;
  readonly now: T;
}

/** The members of what an expression gives: of a class, of a type that is written beside a name, of what a call gives. */
export function membersOf(expression: Node): Changed<readonly string[]> | undefined {
  const value = unwrap(expression);
  switch (value.type) {
    case 'NewExpression':
      return membersOfType(importedName(value.callee));
    case 'AwaitExpression':
      return resultOf(unwrap(value.argument), { isAwaited: true });
    case 'CallExpression':
      return resultOf(value, { isAwaited: false });
    case 'Identifier':
      return membersOfName(value);
    default:
      return undefined;
  }
}

/** The type that another file has for an annotation: `: Box`, `: Box | undefined`. */
export function typeNamed(annotation: Node | null | undefined, scope: Scope): Changed<Shape> | undefined {
  if (annotation?.type !== 'TSTypeAnnotation') return undefined;
  const { typeAnnotation: type } = annotation;
  const parts = (type.type === 'TSUnionType' ? type.types : [type]).filter(({ type }) => !isNothing(type));
  const [part] = parts;
  if (parts.length !== 1 || part?.type !== 'TSTypeReference' || part.typeArguments != null) return undefined;
  return part.typeName.type === 'Identifier' ? typeCalled(part.typeName.name, scope) : undefined;
}

/** @param name As the file calls it. */
export function typeCalled(name: string, scope: Scope): Changed<Shape> | undefined {
  const binding = lookUp(scope, name);
  const [declaration] = binding?.declarations ?? [];
  const specifier = declaration && parentOf(declaration);
  return binding === undefined || specifier === undefined
    ? undefined
    : shapeOf(nameImportedBy(specifier, binding.scope));
}

export function shapeOf(imported: ImportedName | undefined): Changed<Shape> | undefined {
  if (imported?.file.before === undefined) return undefined;
  const now = typeOf(imported.file, imported.name);
  const before = typeOf(imported.file.before, imported.name);
  return now === undefined || before === undefined ? undefined : { before, now };
}

function typeOf({ types = {} }: Pick<ImportedFile, 'types'>, name: string): Shape | undefined {
  return Object.hasOwn(types, name) ? types[name] : undefined;
}

function isNothing(type: string): boolean {
  return type === 'TSUndefinedKeyword' || type === 'TSNullKeyword';
}

function membersOfType(imported: ImportedName | undefined): Changed<readonly string[]> | undefined {
  const shape = shapeOf(imported);
  return shape && { before: shape.before.all, now: shape.now.all };
}

function resultOf(
  call: Node,
  { isAwaited }: { readonly isAwaited: boolean },
): Changed<readonly string[]> | undefined {
  const imported = call.type === 'CallExpression' ? importedName(call.callee) : undefined;
  if (imported?.file.before === undefined) return undefined;
  const now = exportOf(imported.file, imported.name);
  const before = exportOf(imported.file.before, imported.name)?.gives;
  if (now?.gives === undefined || before === undefined || now.isAsync !== isAwaited) return undefined;
  return { before, now: now.gives };
}

function membersOfName(name: Node): Changed<readonly string[]> | undefined {
  const binding = referenceOf(name)?.binding;
  const [declaration, another] = binding?.declarations ?? [];
  if (binding === undefined || declaration === undefined || another !== undefined || isReassigned(binding))
    return undefined;
  if (declaration.typeAnnotation != null) {
    const shape = typeNamed(declaration.typeAnnotation, binding.scope);
    return shape && { before: shape.before.all, now: shape.now.all };
  }
  const owner = parentOf(declaration);
  if (owner?.type !== 'VariableDeclarator' || owner.id !== declaration || owner.init == null)
    return undefined;
  return unwrap(owner.init).type === 'Identifier' ? undefined : membersOf(owner.init);
}
