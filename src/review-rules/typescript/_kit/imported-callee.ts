import type {
  ExportedFunction,
  FileOutline,
  ImportedFiles,
  MethodsByName,
} from '../../../domain/file-outline.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import { exportOf, importedName, nameImportedBy } from './imported-name.ts';
import type { ImportedName } from './imported-name.ts';
import { propertyName } from './property-name.ts';
import { fileScopeAround, typeOfObject } from './type-of-object.ts';

/** What is known of a function of another file. */
export interface ImportedCallee {
  readonly now: ExportedFunction;
  /** undefined: the file is as it was, or had no such function. */
  readonly before: ExportedFunction | undefined;
  readonly isAltered: boolean;
  readonly isMethod: boolean;
}

/** A function that another file exports, or a method of what it exports. */
export function importedCallee(callee: Node): ImportedCallee | undefined {
  const imported = importedName(callee);
  if (imported === undefined) return importedMethod(callee);
  const { file, name } = imported;
  const now = exportOf(file, name);
  if (now == null) return undefined;
  const before = file.before && (exportOf(file.before, name) ?? undefined);
  return { now, before, isAltered: file.before !== undefined, isMethod: false };
}

/** The function behind it, as far as it is known. */
export function importedFunction(expression: Node): ExportedFunction | undefined {
  return importedCallee(expression)?.now;
}

/** `users.load`, `this.users.load`, where the class of the object or the object itself is imported. */
function importedMethod(callee: Node): ImportedCallee | undefined {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression' && member.type !== 'OptionalMemberExpression') return undefined;
  const name = propertyName(member);
  const scope = fileScopeAround(member);
  if (name === undefined || scope === undefined || !isKnownIn(scope.imports ?? {}, name)) return undefined;
  const object = unwrap(member.object);
  const value = importedName(object);
  if (value !== undefined) return methodIn(value, 'members', name);
  const type = importedType(object);
  return type && methodIn(type, 'methods', name);
}

/** Most names of methods are those of no imported file. */
function isKnownIn(imports: ImportedFiles, name: string): boolean {
  return Object.values(imports).some(
    (file) => hasMethod(file.methods, name) || hasMethod(file.members, name),
  );
}

function hasMethod(owners: MethodsByName | undefined, name: string): boolean {
  for (const owner in owners)
    if (owners[owner] !== undefined && Object.hasOwn(owners[owner], name)) return true;
  return false;
}

function methodIn(
  { file, name: owner }: ImportedName,
  ...[kind, name]: ['methods' | 'members', string]
): ImportedCallee | undefined {
  const now = methodOf(file, kind, owner)[name];
  if (now === undefined) return undefined;
  const before = file.before === undefined ? undefined : methodOf(file.before, kind, owner)[name];
  return { now, before, isAltered: file.before !== undefined, isMethod: true };
}

const none: Readonly<Record<string, ExportedFunction>> = {};

function methodOf(
  file: FileOutline,
  ...[kind, owner]: ['methods' | 'members', string]
): Readonly<Record<string, ExportedFunction>> {
  const all = file[kind] ?? {};
  return Object.hasOwn(all, owner) ? (all[owner] ?? none) : none;
}

/** The imported class or interface that an object is of. */
export function importedType(object: Node): ImportedName | undefined {
  const type = typeOfObject(object);
  if (type === undefined) return undefined;
  if (type.kind === 'made') return importedName(type.by);
  const scope = fileScopeAround(object);
  return scope && importedAs(type.name, scope);
}

/** What a name of the file stands for in another one. */
export function importedAs(name: string, scope: Scope): ImportedName | undefined {
  const binding = lookUp(scope, name);
  const [declaration] = binding?.declarations ?? [];
  const specifier = declaration && parentOf(declaration);
  return binding && specifier && nameImportedBy(specifier, binding.scope);
}
