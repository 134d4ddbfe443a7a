import type { Shape } from '../../domain/file-outline.ts';
import { nameOfKey } from './key-name.ts';
import { parentOf } from './node.ts';
import type { FunctionNode, Node, NodeOf } from './node.ts';
import { requiredOf } from './required-arguments.ts';
import type { TypeScriptTree } from './typescript.ts';

/** How far types that are made of others are followed. */
const deepest = 4;

/** undefined: there may be other members. */
export function shapeOfType(type: Node, tree: TypeScriptTree, depth = 0): Shape | undefined {
  if (depth > deepest) return undefined;
  switch (type.type) {
    case 'TSTypeAnnotation':
      return shapeOfType(type.typeAnnotation, tree, depth);
    case 'TSTypeLiteral':
      return shapeOfMembers(type.members);
    case 'TSTypeReference':
      return shapeOfReference(type, tree, depth + 1);
    case 'TSIntersectionType':
      return joined(type.types.map((part) => shapeOfType(part, tree, depth + 1)));
    default:
      return undefined;
  }
}

function shapeOfReference(
  { typeName, typeArguments }: NodeOf<'TSTypeReference'>,
  ...[tree, depth]: [tree: TypeScriptTree, depth: number]
): Shape | undefined {
  if (typeName.type !== 'Identifier') return undefined;
  const [argument] = typeArguments?.params ?? [];
  if (argument !== undefined)
    return typeName.name === 'Readonly' ? shapeOfType(argument, tree, depth) : undefined;
  return shapeOfName(typeName.name, tree, depth);
}

/** Of an interface, a type or a class that the file declares once, beside its other statements. */
export function shapeOfName(name: string, tree: TypeScriptTree, depth = 0): Shape | undefined {
  const declared = declarationsOf(name, tree);
  const [declaration] = declared;
  if (declared.length !== 1 || declaration === undefined || depth > deepest) return undefined;
  switch (declaration.type) {
    case 'TSTypeAliasDeclaration':
      if (declaration.typeParameters != null) return undefined;
      return shapeOfType(declaration.typeAnnotation, tree, depth);
    case 'TSInterfaceDeclaration':
      return shapeOfInterface(declaration, tree, depth);
    default:
      return shapeOfClass(declaration, tree);
  }
}

type Declaration = NodeOf<'TSTypeAliasDeclaration' | 'TSInterfaceDeclaration' | 'ClassDeclaration'>;

function declarationsOf(name: string, tree: TypeScriptTree): readonly Declaration[] {
  const kinds = ['TSTypeAliasDeclaration', 'TSInterfaceDeclaration', 'ClassDeclaration'] as const;
  return kinds.flatMap((kind) =>
    [...tree.nodesOf(kind)].filter((node) => node.id?.name === name && isBesideStatements(node)),
  );
}

function isBesideStatements(node: Node): boolean {
  const around = parentOf(node);
  return around?.type === 'Program' || parentOf(around ?? node)?.type === 'Program';
}

function shapeOfInterface(
  { body, extends: bases, typeParameters }: NodeOf<'TSInterfaceDeclaration'>,
  ...[tree, depth]: [tree: TypeScriptTree, depth: number]
): Shape | undefined {
  if (typeParameters != null) return undefined;
  const inherited = (bases ?? []).map(({ expression, typeArguments }) =>
    expression.type === 'Identifier' && typeArguments == null
      ? shapeOfName(expression.name, tree, depth + 1)
      : undefined,
  );
  return joined([...inherited, shapeOfMembers(body.body)]);
}

function joined(parts: readonly (Shape | undefined)[]): Shape | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return { all: known.flatMap(({ all }) => all), required: known.flatMap(({ required }) => required) };
}

function shapeOfMembers(members: readonly Node[]): Shape | undefined {
  const all: string[] = [];
  const required: string[] = [];
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return undefined;
    const name = nameOfKey(member);
    if (name === undefined) return undefined;
    all.push(name);
    if (member.optional !== true && !mayBeUndefined(member)) required.push(name);
  }
  return { all, required };
}

/** Code without strict tests for null leaves those out. */
function mayBeUndefined(member: NodeOf<'TSPropertySignature' | 'TSMethodSignature'>): boolean {
  if (member.type === 'TSMethodSignature') return false;
  const type = member.typeAnnotation?.typeAnnotation;
  const parts = type?.type === 'TSUnionType' ? type.types : [type];
  return parts.some((part) =>
    /^TS(?:Undefined|Null|Any|Unknown|Void)Keyword$/.test(part?.type ?? 'TSAnyKeyword'),
  );
}

/** Members that a class gets elsewhere are not known. */
function shapeOfClass(node: NodeOf<'ClassDeclaration'>, tree: TypeScriptTree): Shape | undefined {
  if (node.superClass != null || node.typeParameters != null || (node.decorators?.length ?? 0) > 0)
    return undefined;
  const all: string[] = [];
  let builder: FunctionNode | undefined;
  for (const member of node.body.body) {
    if (member.type === 'StaticBlock' || member.type === 'ClassPrivateProperty') continue;
    if (member.type === 'ClassPrivateMethod') continue;
    if (member.type === 'TSIndexSignature') return undefined;
    const name = nameOfKey(member);
    if (name === undefined || (name === 'constructor' && member.type !== 'ClassMethod')) return undefined;
    if (member.type === 'ClassMethod' && member.kind === 'constructor') builder = member;
    else if (!member.static) all.push(name);
  }
  const added = addedAtRunTime(tree);
  if (added === undefined) return undefined;
  const toConstruct = builder === undefined ? 0 : requiredOf(builder, tree);
  return { all: [...all, ...parameterProperties(builder), ...added], required: [], toConstruct };
}

/** `this.total = 0`, of whichever class of the file; undefined: something is done to a prototype. */
function addedAtRunTime(tree: TypeScriptTree): readonly string[] | undefined {
  const names: string[] = [];
  for (const { object, property, computed } of tree.nodesOf('MemberExpression')) {
    if (computed || property.type !== 'Identifier') continue;
    if (property.name === 'prototype') return undefined;
    if (object.type === 'ThisExpression') names.push(property.name);
  }
  return names;
}

/** `constructor(readonly total: number)` */
function parameterProperties(builder: FunctionNode | undefined): readonly string[] {
  return (builder?.params ?? []).flatMap((param) => {
    if (param.type !== 'TSParameterProperty') return [];
    const { parameter } = param;
    const name = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    return name.type === 'Identifier' ? [name.name] : [];
  });
}
