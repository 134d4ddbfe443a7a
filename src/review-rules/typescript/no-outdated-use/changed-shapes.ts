import type { ImportedFile, PlainType, Shape } from '../../../domain/file-outline.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import { importedAs } from '../_kit/imported-callee.ts';
import { exportOf, importedName } from '../_kit/imported-name.ts';
import type { ImportedName } from '../_kit/imported-name.ts';
import { nameInAnnotation } from '../_kit/type-of-object.ts';

/** Something that another file describes, before the change and now. */
export interface Changed<T> {
  readonly before: T;
  readonly now: T;
}

/** The type that another file has for an annotation: `: Box`, `: Box | undefined`. */
export function typeNamed(annotation: Node | null | undefined, scope: Scope): Changed<Shape> | undefined {
  const name = nameInAnnotation(annotation);
  return name === undefined ? undefined : shapeOf(importedAs(name, scope));
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

/** What a function of another file takes at a position. */
export function taken(callee: Node, position: number): Changed<Shape | PlainType> | undefined {
  const imported = importedName(callee);
  if (imported?.file.before === undefined) return undefined;
  const now = exportOf(imported.file, imported.name)?.takes?.[position];
  const before = exportOf(imported.file.before, imported.name)?.takes?.[position];
  return now == null || before == null ? undefined : { before, now };
}
