import type { Offset, Range } from '../../domain/text-position.ts';
import type { Surroundings } from '../language.ts';
import { asScalar, valueOf } from './node.ts';
import type { YamlNode, YamlScalar } from './node.ts';

/** An entry of a map, an item of a list, or a document. */
interface Part {
  readonly range: Range;
  readonly key?: YamlScalar;
  readonly node: YamlNode;
}

/** What a range says, without formatting: of a piece of a scalar its words. */
export function normaliseYaml(documents: readonly YamlNode[], text: string, range: Range): string {
  const inside = outermostIn(partsOf(documents), range);
  return inside.length > 0
    ? inside.map(textOf).join(' ')
    : JSON.stringify(text.slice(range.start, range.end).replace(/\s+/g, ' ').trim());
}

function outermostIn(parts: readonly Part[], range: Range): readonly Part[] {
  return parts.flatMap((part) => {
    if (isAround(range, part.range)) return [part];
    const isTouched = part.range.start < range.end && range.start < part.range.end;
    if (!isTouched) return [];
    const { node } = part;
    if (isAround(range, node.range)) return [{ range: node.range, node }];
    return outermostIn(childrenOf(node), range);
  });
}

/** How many neighbours on each side tell where an entry stands. */
const neighbours = 2;

export function surroundingsIn(documents: readonly YamlNode[], range: Range): Surroundings {
  let siblings = partsOf(documents);
  for (;;) {
    const index = siblings.findIndex((part) => isAround(part.range, range));
    const around = siblings[index];
    if (around === undefined) return { before: [], after: [] };
    const children = childrenOf(around.node);
    if (children.some((part) => isAround(part.range, range))) siblings = children;
    else {
      const before = siblings.slice(Math.max(0, index - neighbours), index).reverse();
      const after = siblings.slice(index + 1, index + 1 + neighbours);
      return { before: before.map(textOf), after: after.map(textOf) };
    }
  }
}

/** The keys around a place, and the names of the items of lists. */
export function symbolPathIn(documents: readonly YamlNode[], offset: Offset): readonly string[] {
  const path: string[] = [];
  let parts = partsOf(documents);
  for (;;) {
    const part = parts.find(({ range }) => range.start <= offset && offset < range.end);
    if (part === undefined) return path;
    const name = nameOf(part);
    if (name !== '') path.push(name);
    parts = childrenOf(part.node);
  }
}

/** A key that holds a mere value is no place to live in. */
function nameOf({ key, node }: Part): string {
  if (key !== undefined) return node.kind === 'map' || node.kind === 'list' ? key.text : '';
  return (asScalar(valueOf(node, 'name')) ?? asScalar(valueOf(node, 'id')))?.text ?? '';
}

function partsOf(nodes: readonly YamlNode[]): readonly Part[] {
  return nodes.map((node) => ({ range: node.range, node }));
}

function childrenOf(node: YamlNode): readonly Part[] {
  if (node.kind === 'list') return partsOf(node.items);
  return node.kind === 'map'
    ? node.entries.map(({ range, key, value }) => ({ range, key, node: value }))
    : [];
}

function isAround(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function textOf({ key, node }: Part): string {
  return key === undefined ? valueText(node) : `${key.text}: ${valueText(node)}`;
}

function valueText(node: YamlNode): string {
  switch (node.kind) {
    case 'scalar':
      return JSON.stringify(node.text.trim());
    case 'alias':
      return '*';
    case 'list':
      return `[${node.items.map(valueText).join(', ')}]`;
    case 'map':
      return `{${childrenOf(node).map(textOf).join(', ')}}`;
  }
}
