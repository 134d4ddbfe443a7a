import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';

/** A function that runs as a goroutine, and only so as far as the file shows. */
export interface Started {
  /** The first `go` that starts it. */
  readonly by: GoNode;
  readonly body: GoNode;
}

/** Literals that stand right behind `go`, and functions and methods of the file that are named nowhere else. */
export function startedIn(tree: GoTree): readonly Started[] {
  const literals: Started[] = [];
  const byName = new Map<string, GoNode[]>();
  for (const by of tree.nodesOf('go_statement')) {
    const [call] = partsOf(by);
    const body = call === undefined ? undefined : childOf(call, 'function');
    if (call === undefined || body === undefined) continue;
    if (body.kind === 'func_literal') literals.push({ by, body });
    else {
      const name = calledNameOf(call);
      const text = name === undefined ? '' : tree.textOf(name);
      const known = byName.get(text);
      if (known === undefined) byName.set(text, [by]);
      else known.push(by);
    }
  }
  return byName.size === 0 ? literals : [...literals, ...namedIn(tree, byName)];
}

function namedIn(tree: GoTree, byName: ReadonlyMap<string, readonly GoNode[]>): readonly Started[] {
  const mentions = countsOf(tree, ['identifier', 'field_identifier']);
  return ['function_declaration', 'method_declaration'].flatMap((kind) =>
    tree.nodesOf(kind).flatMap((body): readonly Started[] => {
      const name = childOf(body, 'name');
      const text = name === undefined ? '' : tree.textOf(name);
      const [by, ...others] = byName.get(text) ?? [];
      // Other files may call what is exported.
      if (by === undefined || !/^[a-z_]/.test(text)) return [];
      return mentions.get(text) === others.length + 2 ? [{ by, body }] : [];
    }),
  );
}

function countsOf(tree: GoTree, kinds: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    for (const node of tree.nodesOf(kind)) {
      const text = tree.textOf(node);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  return counts;
}
