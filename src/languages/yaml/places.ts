import { lastIndexWhere } from '../../domain/last-index-where.ts';
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

/** How many neighbours on each side tell where an entry stands. */
const neighbours = 2;

/** What is said of places in one file. What was found on the way is kept: findings stand close together. */
export class YamlPlaces {
  readonly #roots: readonly Part[];
  readonly #children = new Map<YamlNode, readonly Part[]>();
  readonly #texts = new Map<Part, string>();
  readonly #names = new Map<Part, string>();

  constructor(documents: readonly YamlNode[]) {
    this.#roots = partsOf(documents);
  }

  /** What a range says, without formatting: of a piece of a scalar its words. */
  normalise(text: string, range: Range): string {
    const inside = this.#outermostIn(this.#roots, range);
    return inside.length > 0
      ? inside.map(textOf).join(' ')
      : JSON.stringify(text.slice(range.start, range.end).replace(/\s+/g, ' ').trim());
  }

  surroundings(range: Range): Surroundings {
    let siblings = this.#roots;
    let index = indexAround(siblings, range);
    for (let around = siblings[index]; around !== undefined;) {
      const children = this.#childrenOf(around.node);
      const inner = indexAround(children, range);
      if (inner === -1) break;
      siblings = children;
      index = inner;
      around = siblings[index];
    }
    if (index === -1) return { before: [], after: [] };
    const before = siblings.slice(Math.max(0, index - neighbours), index).reverse();
    const after = siblings.slice(index + 1, index + 1 + neighbours);
    return {
      before: before.map((part) => this.#textOf(part)),
      after: after.map((part) => this.#textOf(part)),
    };
  }

  /** The keys around a place, and the names of the items of lists. */
  symbolPathAt(offset: Offset): readonly string[] {
    const path: string[] = [];
    let parts = this.#roots;
    for (;;) {
      const part = parts[indexAround(parts, { start: offset, end: offset + 1 })];
      if (part === undefined) return path;
      const name = this.#nameOf(part);
      if (name !== '') path.push(name);
      parts = this.#childrenOf(part.node);
    }
  }

  #outermostIn(parts: readonly Part[], range: Range): readonly Part[] {
    const inside: Part[] = [];
    const from = Math.max(0, lastStartingBy(parts, range.start));
    for (let index = from; index < parts.length; index += 1) {
      const part = parts[index];
      if (part === undefined || part.range.start > range.end) break;
      inside.push(...this.#outermostOf(part, range));
    }
    return inside;
  }

  #outermostOf(part: Part, range: Range): readonly Part[] {
    if (isAround(range, part.range)) return [part];
    const isTouched = part.range.start < range.end && range.start < part.range.end;
    if (!isTouched) return [];
    const { node } = part;
    if (isAround(range, node.range)) return [{ range: node.range, node }];
    return this.#outermostIn(this.#childrenOf(node), range);
  }

  #childrenOf(node: YamlNode): readonly Part[] {
    const known = this.#children.get(node);
    if (known !== undefined) return known;
    const children = childrenOf(node);
    this.#children.set(node, children);
    return children;
  }

  #nameOf(part: Part): string {
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    const name = nameOf(part);
    this.#names.set(part, name);
    return name;
  }

  #textOf(part: Part): string {
    const known = this.#texts.get(part);
    if (known !== undefined) return known;
    const text = textOf(part);
    this.#texts.set(part, text);
    return text;
  }
}

/** Parts stand one after the other, so at most one is around a range; none: -1. */
function indexAround(parts: readonly Part[], range: Range): number {
  const index = lastStartingBy(parts, range.start);
  const part = parts[index];
  return part !== undefined && isAround(part.range, range) ? index : -1;
}

function lastStartingBy(parts: readonly Part[], offset: Offset): number {
  return lastIndexWhere(parts, ({ range }) => range.start <= offset);
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
