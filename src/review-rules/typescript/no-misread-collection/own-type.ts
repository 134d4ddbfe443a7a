import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Misreading } from './misreading.ts';

const typeNames = {
  array: /^(?:Readonly)?Array$/,
  map: /^(?:Readonly)?Map$/,
  set: /^(?:Readonly)?Set$/,
};

/** `import type { Map } from 'mapbox-gl'`, `type Set = Record<string, boolean>`: the file means something else by that name. */
export function isOfOwnType({ collection, on }: Misreading, { tree }: TypeScriptFile): boolean {
  const name = typeNames[collection];
  const scope = tree.scopeOf(on);
  const plain = collection === 'array' ? 'Array' : collection === 'map' ? 'Map' : 'Set';
  if (lookUp(scope, plain) !== undefined) return true;
  return (
    tree.nodesOf('TSTypeAliasDeclaration').some(({ id }) => name.test(id.name)) ||
    tree.nodesOf('TSInterfaceDeclaration').some(({ id }) => name.test(id.name))
  );
}
