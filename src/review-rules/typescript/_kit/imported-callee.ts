import type { ExportedFunction, FileOutline, ImportedFiles } from '../../../domain/file-outline.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import { exportOf, importedName, nameImportedBy } from './imported-name.ts';
import type { ImportedName } from './imported-name.ts';
import { classOfThis } from './method-behind.ts';
import { keyName, propertyName } from './property-name.ts';
import { writtenValue } from './written-value.ts';

/** What is known of a function of another file. */
export interface ImportedCallee {
  readonly now: ExportedFunction;
  /** undefined: the file is as it was, or had no such function. */
  readonly before: ExportedFunction | undefined;
  readonly isAltered: boolean;
}

/** A function that another file exports, or a method of what it exports. */
export function importedCallee(callee: Node): ImportedCallee | undefined {
  const imported = importedName(callee);
  if (imported === undefined) return importedMethod(callee);
  const { file, name } = imported;
  const now = exportOf(file, name);
  if (now == null) return undefined;
  const before = file.before && (exportOf(file.before, name) ?? undefined);
  return { now, before, isAltered: file.before !== undefined };
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
  const scope = fileScopeOf(member);
  if (name === undefined || scope === undefined || !isKnownIn(scope.imports ?? {}, name)) return undefined;
  const object = unwrap(member.object);
  const value = importedName(object);
  if (value !== undefined) return methodIn(value, 'members', name);
  const type = typeOf(object, scope);
  return type && methodIn(type, 'methods', name);
}

/** Most names of methods are those of no imported file. */
function isKnownIn(imports: ImportedFiles, name: string): boolean {
  return Object.values(imports).some(({ methods = {}, members = {} }) =>
    [...Object.values(methods), ...Object.values(members)].some((one) => Object.hasOwn(one, name)),
  );
}

function methodIn(
  { file, name: owner }: ImportedName,
  ...[kind, name]: ['methods' | 'members', string]
): ImportedCallee | undefined {
  const now = methodOf(file, kind, owner)[name];
  if (now === undefined) return undefined;
  const before = file.before === undefined ? undefined : methodOf(file.before, kind, owner)[name];
  return { now, before, isAltered: file.before !== undefined };
}

const none: Readonly<Record<string, ExportedFunction>> = {};

function methodOf(
  file: FileOutline,
  ...[kind, owner]: ['methods' | 'members', string]
): Readonly<Record<string, ExportedFunction>> {
  const all = file[kind] ?? {};
  return Object.hasOwn(all, owner) ? (all[owner] ?? none) : none;
}

function fileScopeOf(member: Node): Scope | undefined {
  let root = member;
  while (root.type === 'MemberExpression' || root.type === 'OptionalMemberExpression')
    root = unwrap(root.object);
  if (root.type === 'NewExpression') root = root.callee;
  if (root.type === 'ThisExpression') return scopeOfThis(root);
  return topOf(referenceOf(root)?.scope);
}

/** `this` is no reference: the name of its class is asked instead. */
function scopeOfThis(node: Node): Scope | undefined {
  const owner = classOfThis(node);
  return owner?.id == null ? undefined : topOf(referenceOf(owner.id)?.scope);
}

function topOf(scope: Scope | undefined): Scope | undefined {
  let at = scope;
  while (at?.parent !== undefined) at = at.parent;
  return at;
}

/** The imported class that an object is of. */
function typeOf(object: Node, scope: Scope): ImportedName | undefined {
  if (object.type === 'NewExpression') return importedName(object.callee);
  if (object.type === 'Identifier') {
    const value = writtenValue(object);
    if (value.type === 'NewExpression') return importedName(value.callee);
    const binding = referenceOf(object)?.binding;
    return binding?.declarations.length === 1 ? typeWrittenAt(binding.declarations[0], scope) : undefined;
  }
  return object.type === 'MemberExpression' && unwrap(object.object).type === 'ThisExpression'
    ? typeOfField(object, scope)
    : undefined;
}

/** `: Users` */
function typeWrittenAt(declaration: Node | undefined, scope: Scope): ImportedName | undefined {
  const annotation =
    declaration !== undefined && 'typeAnnotation' in declaration ? declaration.typeAnnotation : undefined;
  const type = annotation?.type === 'TSTypeAnnotation' ? annotation.typeAnnotation : undefined;
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return undefined;
  const [named] = lookUp(scope, type.typeName.name)?.declarations ?? [];
  const specifier = named && parentOf(named);
  return specifier && nameImportedBy(specifier, scope);
}

/** `readonly #users: Users`, `#users = new Users()`, `constructor(private readonly users: Users)`, `this.users = users`. */
function typeOfField(field: NodeOf<'MemberExpression'>, scope: Scope): ImportedName | undefined {
  const owner = classOfThis(unwrap(field.object));
  const name = keyName({ key: field.property });
  if (owner === undefined || name === undefined) return undefined;
  for (const member of owner.body.body) {
    if (member.type === 'ClassProperty' || member.type === 'ClassPrivateProperty') {
      if (keyName(member) !== name || member.static) continue;
      return typeWrittenAt(member, scope) ?? typeOfValue(member.value, scope);
    }
    if (member.type !== 'ClassMethod' || member.kind !== 'constructor') continue;
    const found = typeGivenIn(member, name, scope);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of `new Users()`, and of `inject(Users)` of Angular. */
function typeOfValue(value: Node | null | undefined, scope: Scope): ImportedName | undefined {
  if (value == null) return undefined;
  const bare = unwrap(value);
  const [given] = bare.type === 'CallExpression' ? bare.arguments : [];
  const isInjected =
    bare.type === 'CallExpression' && bare.callee.type === 'Identifier' && bare.callee.name === 'inject';
  if (isInjected && given !== undefined) return importedName(given);
  return typeOf(bare, scope);
}

function typeGivenIn(
  { params, body }: NodeOf<'ClassMethod'>,
  ...[name, scope]: [name: string, scope: Scope]
): ImportedName | undefined {
  for (const param of params)
    if (param.type === 'TSParameterProperty' && keyName({ key: param.parameter }) === name)
      return typeWrittenAt(param.parameter, scope);
  for (const statement of body.body) {
    const set = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (set?.type !== 'AssignmentExpression' || set.left.type !== 'MemberExpression') continue;
    if (unwrap(set.left.object).type === 'ThisExpression' && keyName({ key: set.left.property }) === name)
      return typeOfValue(set.right, scope);
  }
  return undefined;
}
