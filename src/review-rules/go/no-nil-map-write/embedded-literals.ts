import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround } from '../_kit/functions.ts';
import { namesSetIn } from './struct-types.ts';
import type { Struct } from './struct-types.ts';

/** What objects of Kubernetes have in common, and of it what holds a map. */
const metadata: Struct = {
  fields: new Set(['ObjectMeta', 'Name', 'Namespace', 'Labels', 'Annotations', 'Spec', 'Status', 'Data']),
  maps: new Set(['Labels', 'Annotations']),
};

/** The struct that a literal embeds, `T{Base: Base{…}}`, where its own literal leaves out a field that holds a map. */
export function embeddedWithout(
  literal: GoNode,
  field: string,
  { tree, structs }: { readonly tree: GoTree; readonly structs: () => ReadonlyMap<string, Struct> },
): Struct | undefined {
  for (const element of partsOf(childOf(literal, 'body') ?? literal)) {
    const [key, value] = element.kind === 'keyed_element' ? partsOf(element) : [];
    const inner = value === undefined ? undefined : (kindIn(value, 'composite_literal') ?? value);
    const type = inner?.kind === 'composite_literal' ? childOf(inner, 'type') : undefined;
    if (key === undefined || inner === undefined || type === undefined) continue;
    const name = tree.textOf(key);
    // The field of what is embedded is named like its type.
    if (tree.textOf(type).split('.').at(-1) !== name) continue;
    const struct = type.kind === 'qualified_type' ? metadataOf(type, tree) : structs().get(name);
    if (struct?.maps.has(field) !== true || namesSetIn(inner, tree)?.has(field) !== false) continue;
    return isGivenByItsPath(literal, name, tree) ? undefined : struct;
  }
  return undefined;
}

function metadataOf(type: GoNode, tree: GoTree): Struct | undefined {
  const [module = '', name] = tree.textOf(type).split('.');
  const path = tree.imports.get(module) ?? '';
  return name === 'ObjectMeta' && path.endsWith('apimachinery/pkg/apis/meta/v1') ? metadata : undefined;
}

/** `x.Base = b`, `x.Base.tags = m`, `fill(&x.Base)` */
function isGivenByItsPath(literal: GoNode, name: string, tree: GoTree): boolean {
  const around = functionAround(literal);
  return (
    around === undefined || new RegExp(`\\.${name}\\b`).test(tree.textOf(around).replaceAll(`.${name}{`, ''))
  );
}
