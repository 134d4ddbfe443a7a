import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { brokenTagIn } from './tag-problems.ts';
import type { BrokenTag } from './tag-problems.ts';

export type TagFinding = { readonly node: GoNode } & (
  | BrokenTag
  | { readonly problem: 'twice'; readonly key: string; readonly value: string; readonly other: string }
  | { readonly problem: 'hidden'; readonly key: string; readonly value: string }
);

/** What reads the name of a field from here, and drops two of one name. */
const named = /(?:^|\s)(json|xml|yaml)(?=:")/g;

export function* findBrokenTags({ tree, text }: GoFile): Generator<TagFinding> {
  if (!/\b(?:struct)\b/.test(text)) return;
  const byStruct = new Map<GoNode, Map<string, string>>();
  for (const field of tree.nodesOf('field_declaration')) {
    const node = childOf(field, 'tag');
    if (node === undefined) continue;
    const tag = contentOf(node, tree);
    const broken = tag === undefined ? undefined : brokenTagIn(tag, nameOf(field, tree));
    if (broken !== undefined) yield { node, ...broken };
    else if (tag !== undefined && field.parent !== undefined)
      yield* namesIn({ field, node, tag }, tree, byStruct);
  }
}

/** Empty where it is embedded. */
function nameOf(field: GoNode, tree: GoTree): string {
  const name = childOf(field, 'name');
  return name === undefined ? '' : tree.textOf(name);
}

interface Tagged {
  readonly field: GoNode;
  readonly node: GoNode;
  readonly tag: string;
}

function* namesIn(
  { field, node, tag }: Tagged,
  tree: GoTree,
  byStruct: Map<GoNode, Map<string, string>>,
): Generator<TagFinding> {
  const [name, ...others] = field.children.filter((child) => child.field === 'name');
  const struct = field.parent;
  if (name === undefined || others.length > 0 || struct === undefined) return;
  const seen = byStruct.get(struct) ?? new Map<string, string>();
  byStruct.set(struct, seen);
  const own = tree.textOf(name);
  for (const [, key = ''] of tag.matchAll(named)) {
    const value = valueOf(tag, key);
    if (value === '' || value === '-') continue;
    if (key !== 'yaml' && /^\p{Ll}/u.test(own)) {
      yield { node, problem: 'hidden', key, value: own };
      return;
    }
    if (key === 'xml') continue;
    const other = seen.get(`${key}:${value}`);
    if (other === undefined) seen.set(`${key}:${value}`, own);
    else yield { node, problem: 'twice', key, value, other };
  }
}

/** The name in `json:"name,omitempty"`. */
function valueOf(tag: string, key: string): string {
  const start = tag.indexOf(`${key}:"`) + key.length + 2;
  const [name = ''] = /^[^",]*/.exec(tag.slice(start, start + 200)) ?? [];
  return name;
}

function contentOf(tag: GoNode, tree: GoTree): string | undefined {
  const written = tree.textOf(tag).slice(1, -1);
  if (tag.kind === 'raw_string_literal') return written;
  return tag.kind === 'interpreted_string_literal' ? written.replaceAll(/\\(["\\])/g, '$1') : undefined;
}
