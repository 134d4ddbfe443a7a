import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

export interface Struct {
  /** The names of its fields. */
  readonly fields: ReadonlySet<string>;
  /** Those that hold a map. */
  readonly maps: ReadonlySet<string>;
}

/** The file's own structs, by name. */
export function structsOf(tree: GoTree): ReadonlyMap<string, Struct> {
  const found = new Map<string, Struct>();
  for (const spec of tree.nodesOf('type_spec')) {
    const [name, type] = [childOf(spec, 'name'), childOf(spec, 'type')];
    const list = type?.kind === 'struct_type' ? kindIn(type, 'field_declaration_list') : undefined;
    if (name === undefined || list === undefined) continue;
    const fields = partsOf(list);
    // Types of one name in several functions are not told apart.
    const maps = found.has(tree.textOf(name))
      ? []
      : fields.filter((field) => childOf(field, 'type')?.kind === 'map_type');
    found.set(tree.textOf(name), { fields: namesOf(fields, tree), maps: namesOf(maps, tree) });
  }
  return found;
}

function namesOf(fields: readonly GoNode[], tree: GoTree): ReadonlySet<string> {
  const names = fields.flatMap(({ children }) => children.filter(({ field }) => field === 'name'));
  return new Set(names.map((name) => tree.textOf(name)));
}

/** `T` of `T` and of `T[int]`; undefined: it is no type of this file, or has no name. */
export function plainTypeOf(type: GoNode | undefined): GoNode | undefined {
  const plain = type?.kind === 'generic_type' ? childOf(type, 'type') : type;
  return plain?.kind === 'type_identifier' ? plain : undefined;
}

/** The fields that a literal sets; undefined: it has no names, and sets all. */
export function namesSetIn(literal: GoNode, tree: GoTree): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const element of partsOf(childOf(literal, 'body') ?? literal)) {
    const key = element.kind === 'keyed_element' ? childOf(element, 'key') : undefined;
    if (key === undefined) return undefined;
    names.add(tree.textOf(key));
  }
  return names;
}
