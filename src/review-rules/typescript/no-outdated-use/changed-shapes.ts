import type { ImportedFile, PlainType, Shape } from '../../../domain/file-outline.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import { exportOf, importedName, nameImportedBy } from '../_kit/imported-name.ts';
import type { ImportedName } from '../_kit/imported-name.ts';

/** Something that another file describes, before the change and now. */
export interface Changed<T> {
  readonly before: T;
  readonly now: T;
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
function typeCalled(name: string, scope: Scope): Changed<Shape> | undefined {
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

/** What a function of another file takes at a position. */
export function taken(callee: Node, position: number): Changed<Shape | PlainType> | undefined {
  const imported = importedName(callee);
  if (imported?.file.before === undefined) return undefined;
  const now = exportOf(imported.file, imported.name)?.takes?.[position];
  const before = exportOf(imported.file.before, imported.name)?.takes?.[position];
  return now == null || before == null ? undefined : { before, now };
}
