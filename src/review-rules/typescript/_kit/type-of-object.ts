import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Scope } from '../../../languages/typescript/scope.ts';
import { classOfThis } from './owner-of-this.ts';
import { keyName } from './property-name.ts';
import { writtenValue } from './written-value.ts';

/** How a file names the class or the interface that an object is of. */
export type TypeName =
  /** What `new` calls. */
  | { readonly kind: 'made'; readonly by: Node }
  /** What is written beside a name. */
  | { readonly kind: 'annotated'; readonly name: string };

/** Of `new Users()`, of a name that was given one or has its type beside it, of a field of `this`. */
export function typeOfObject(object: Node): TypeName | undefined {
  const bare = unwrap(object);
  switch (bare.type) {
    case 'NewExpression':
      return { kind: 'made', by: bare.callee };
    case 'Identifier':
      return typeOfName(bare);
    case 'MemberExpression':
      return unwrap(bare.object).type === 'ThisExpression' ? typeOfField(bare) : undefined;
    default:
      return undefined;
  }
}

function typeOfName(name: Node): TypeName | undefined {
  const binding = referenceOf(name)?.binding;
  const [declaration, another] = binding?.declarations ?? [];
  if (declaration === undefined || another !== undefined) return undefined;
  const annotated = typeBeside(declaration);
  if (annotated !== undefined || binding?.kind === 'param') return annotated;
  const value = writtenValue(name);
  return value.type === 'NewExpression' ? { kind: 'made', by: value.callee } : undefined;
}

function typeBeside(declaration: Node): TypeName | undefined {
  const name =
    'typeAnnotation' in declaration ? nameOf(typeWrittenIn(declaration.typeAnnotation)) : undefined;
  return name === undefined ? undefined : { kind: 'annotated', name };
}

/** `Users` of `: Users` and of `: Users | undefined`; a type that is given others is another one with each of them. */
export function nameInAnnotation(annotation: Node | null | undefined): string | undefined {
  const type = typeWrittenIn(annotation);
  return type?.typeArguments == null ? nameOf(type) : undefined;
}

function nameOf(type: NodeOf<'TSTypeReference'> | undefined): string | undefined {
  return type?.typeName.type === 'Identifier' ? type.typeName.name : undefined;
}

/** `Repository<User>` of `: Repository<User> | null` */
function typeWrittenIn(annotation: Node | null | undefined): NodeOf<'TSTypeReference'> | undefined {
  if (annotation?.type !== 'TSTypeAnnotation') return undefined;
  const { typeAnnotation: type } = annotation;
  const [part, another] = (type.type === 'TSUnionType' ? type.types : [type]).filter(
    (one) => one.type !== 'TSUndefinedKeyword' && one.type !== 'TSNullKeyword',
  );
  return another === undefined && part?.type === 'TSTypeReference' ? part : undefined;
}

/** Each call would look through longer classes, and longer constructors. */
const mostMembers = 300;

/** `#users: Users`, `#users = new Users()`, `constructor(private readonly users: Users)`, `this.users = users`. */
function typeOfField(field: NodeOf<'MemberExpression'>): TypeName | undefined {
  const name = field.computed ? undefined : keyName({ key: field.property });
  const owner = name === undefined ? undefined : classOfThis(unwrap(field.object));
  if (owner === undefined || name === undefined || owner.body.body.length > mostMembers) return undefined;
  for (const member of owner.body.body) {
    if (member.type === 'ClassProperty' || member.type === 'ClassPrivateProperty') {
      if (keyName(member) !== name || member.static) continue;
      const found = typeBeside(member) ?? typeOfValue(member.value);
      if (found !== undefined) return found;
    }
    if (member.type !== 'ClassMethod' || member.kind !== 'constructor') continue;
    const found = typeGivenIn(member, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of `inject(Users)` of Angular, too. */
function typeOfValue(value: Node | null | undefined): TypeName | undefined {
  if (value == null) return undefined;
  const bare = unwrap(value);
  if (bare.type !== 'CallExpression') return typeOfObject(bare);
  const [given] = bare.arguments;
  const isInjected = bare.callee.type === 'Identifier' && bare.callee.name === 'inject';
  return isInjected && given !== undefined ? { kind: 'made', by: given } : undefined;
}

function typeGivenIn({ params, body }: NodeOf<'ClassMethod'>, name: string): TypeName | undefined {
  for (const param of params)
    if (param.type === 'TSParameterProperty' && keyName({ key: param.parameter }) === name)
      return typeBeside(param.parameter);
  if (body.body.length > mostMembers) return undefined;
  for (const statement of body.body) {
    const set = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
    if (set?.type !== 'AssignmentExpression' || set.left.type !== 'MemberExpression') continue;
    if (unwrap(set.left.object).type === 'ThisExpression' && keyName({ key: set.left.property }) === name)
      return typeOfValue(set.right);
  }
  return undefined;
}

/** The scope of the file around an object. `this` is no reference: the name of its class is asked instead. */
export function fileScopeAround(object: Node): Scope | undefined {
  let root = unwrap(object);
  while (root.type === 'MemberExpression' || root.type === 'OptionalMemberExpression')
    root = unwrap(root.object);
  if (root.type === 'NewExpression') root = root.callee;
  const known = root.type === 'ThisExpression' ? (classOfThis(root)?.id ?? undefined) : root;
  let at = known === undefined ? undefined : referenceOf(known)?.scope;
  while (at?.parent !== undefined) at = at.parent;
  return at;
}
