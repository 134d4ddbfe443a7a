import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';

/** `User | null`, `Maybe<User>` */
export function allowsNothing(type: Node, tree: TypeScriptTree): boolean {
  if (type.type === 'TSUnionType') return isWithNothing(type);
  if (type.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false;
  const { name } = type.typeName;
  return (
    /^(?:Maybe|Nullable|InputMaybe)$/.test(name) && type.typeArguments != null && isOfNothing(name, tree)
  );
}

function isWithNothing({ types }: NodeOf<'TSUnionType'>): boolean {
  const isLoose = types.some((one) => one.type === 'TSAnyKeyword' || one.type === 'TSUnknownKeyword');
  return !isLoose && types.some((one) => /^TS(?:Null|Undefined)Keyword$/.test(one.type));
}

/** `Maybe` of `purify-ts` and its like is an object that is always there. */
function isOfNothing(name: string, tree: TypeScriptTree): boolean {
  const alias = tree.nodesOf('TSTypeAliasDeclaration').find((one) => one.id.name === name);
  if (alias !== undefined)
    return alias.typeAnnotation.type === 'TSUnionType' && isWithNothing(alias.typeAnnotation);
  const source = tree
    .nodesOf('ImportDeclaration')
    .find(({ specifiers }) => specifiers.some(({ local }) => local.name === name))?.source.value;
  return source === undefined || /graphql|types|^[.@~]\/?.*(?:generated|schema|models?)/i.test(source);
}
