import type { Range } from '../../domain/text-position.ts';

/** A value as it stands in the text. Aliases point at what they stand for; nothing is copied, so none can grow. */
export type YamlNode = YamlMap | YamlList | YamlScalar | YamlAlias;

export interface YamlMap {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly range: Range;
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

export interface YamlList {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly YamlNode[];
}

export interface YamlScalar {
  readonly kind: 'scalar';
  /** With its quotes; of a block scalar from its mark on. Of a value that is left out empty. */
  readonly range: Range;
  /** Numbers and the like too are the text that stands there. */
  readonly text: string;
  readonly isBlock: boolean;
}

export interface YamlAlias {
  readonly kind: 'alias';
  readonly range: Range;
  /** undefined: no such anchor before it. */
  readonly target: YamlNode | undefined;
}

/** What stands behind an alias, however many of them. */
function behindAlias(node: YamlNode | undefined): Exclude<YamlNode, YamlAlias> | undefined {
  let at = node;
  while (at?.kind === 'alias') at = at.target;
  return at;
}

export function asMap(node: YamlNode | undefined): YamlMap | undefined {
  const value = behindAlias(node);
  return value?.kind === 'map' ? value : undefined;
}

export function asList(node: YamlNode | undefined): YamlList | undefined {
  const value = behindAlias(node);
  return value?.kind === 'list' ? value : undefined;
}

export function asScalar(node: YamlNode | undefined): YamlScalar | undefined {
  const value = behindAlias(node);
  return value?.kind === 'scalar' ? value : undefined;
}

/** The value of a key of a map, or of what is merged into it by `<<`. */
export function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return find(node, key, new Set());
}

/** The value along a path of keys. */
export function valueAt(node: YamlNode | undefined, ...keys: readonly string[]): YamlNode | undefined {
  return keys.reduce((at, key) => valueOf(at, key), node);
}

/** More maps than anybody merges into one: in a chain of thousands each look-up would go through all of them. */
const mostMerged = 30;

/** Maps that were looked into are not again: merged into each other they would take exponential time. */
function find(node: YamlNode | undefined, key: string, seen: Set<YamlMap>): YamlNode | undefined {
  const map = asMap(node);
  if (map === undefined || seen.has(map) || seen.size === mostMerged) return undefined;
  seen.add(map);
  const own = map.entries.findLast((entry) => entry.key.text === key);
  if (own !== undefined) return own.value;
  for (const merged of map.entries) {
    if (merged.key.text !== '<<') continue;
    for (const one of asList(merged.value)?.items ?? [merged.value]) {
      const value = find(one, key, seen);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/** The node and all below it, what stands first first. What aliases stand for is met where it is written. */
export function* nodesBelow(node: YamlNode): Generator<YamlNode, void> {
  yield node;
  if (node.kind === 'map') for (const { value } of node.entries) yield* nodesBelow(value);
  if (node.kind === 'list') for (const item of node.items) yield* nodesBelow(item);
}
