import type { ExportedFunction, FileOutline, ImportedFile } from '../../../domain/file-outline.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import { propertyName } from './property-name.ts';

/** What an expression names of a file that this one imports. */
export interface ImportedName {
  readonly file: ImportedFile;
  readonly name: string;
}

/** `load`, `loader.load` of `import { load } from './loader'` and its like; undefined when that file is not known. */
export function importedName(expression: Node): ImportedName | undefined {
  const node = unwrap(expression);
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    const name = propertyName(node);
    const owner = name === undefined ? undefined : importOf(node.object);
    return name === undefined || owner?.name !== everything ? undefined : { ...owner, name };
  }
  const imported = importOf(node);
  return imported?.name === everything ? undefined : imported;
}

/** The function behind it, as far as it is known. */
export function importedFunction(expression: Node): ExportedFunction | undefined {
  const imported = importedName(expression);
  if (imported === undefined) return undefined;
  return exportOf(imported.file, imported.name) ?? undefined;
}

/** undefined: no such name; null: nothing is known of it. */
export function exportOf({ exports }: FileOutline, name: string): ExportedFunction | null | undefined {
  return Object.hasOwn(exports, name) ? exports[name] : undefined;
}

/** Of `import * as loader`. */
const everything = '*';

function importOf(expression: Node): ImportedName | undefined {
  const binding = referenceOf(unwrap(expression))?.binding;
  const [declaration] = binding?.declarations ?? [];
  if (binding?.kind !== 'import' || declaration === undefined) return undefined;
  const specifier = parentOf(declaration);
  return specifier && nameImportedBy(specifier, binding.scope);
}

/** @param scope Of the file. */
export function nameImportedBy(specifier: Node, { imports = {} }: Scope): ImportedName | undefined {
  const statement = parentOf(specifier);
  if (statement?.type !== 'ImportDeclaration') return undefined;
  const { value: from } = statement.source;
  const file = Object.hasOwn(imports, from) ? imports[from] : undefined;
  return file && { file, name: nameOf(specifier) };
}

function nameOf(specifier: Node): string {
  if (specifier.type === 'ImportNamespaceSpecifier') return everything;
  if (specifier.type !== 'ImportSpecifier') return 'default';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
}
