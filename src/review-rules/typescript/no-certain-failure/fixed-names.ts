import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** A name that keeps its value is given another one. */
export interface FixedName {
  readonly kind: 'fixed-name';
  readonly at: Node;
  readonly name: string;
  readonly by: 'const' | 'import';
}

export function* writesOfFixedNames({ tree, path }: TypeScriptFile): Generator<FixedName, void> {
  // In the template of a component `count++` writes what a constant of the script holds.
  if (/\.vue$/i.test(path)) return;
  for (const { left } of tree.nodesOf('AssignmentExpression'))
    if (left.type !== 'MemberExpression') yield* writesIn(left);
  for (const { argument } of tree.nodesOf('UpdateExpression')) yield* writesIn(argument);
}

function* writesIn(target: Node): Generator<FixedName, void> {
  switch (target.type) {
    case 'Identifier': {
      const by = fixedBy(referenceOf(target)?.binding);
      if (by !== undefined) yield { kind: 'fixed-name', at: target, name: target.name, by };
      return;
    }
    case 'ArrayPattern':
      for (const one of target.elements) if (one != null) yield* writesIn(one);
      return;
    case 'ObjectPattern':
      for (const one of target.properties)
        yield* writesIn(one.type === 'RestElement' ? one.argument : one.value);
      return;
    case 'AssignmentPattern':
      yield* writesIn(target.left);
      return;
    default:
  }
}

function fixedBy(binding: Binding | undefined): FixedName['by'] | undefined {
  if (binding?.declarations.length !== 1 || binding.scope.isDynamic) return undefined;
  if (binding.kind === 'const' || binding.kind === 'using') return 'const';
  return binding.kind === 'import' ? 'import' : undefined;
}
