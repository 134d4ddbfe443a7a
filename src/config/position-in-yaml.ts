import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Document, LineCounter, Node, Pair } from 'yaml';

export interface Place {
  /** First line and column are 1; columns count UTF-16 code units. */
  readonly line: number;
  readonly column: number;
}

export type KeyPath = readonly (string | number)[];

/** Finds the places of keys and values in a document. */
export interface YamlPlaces {
  valueAt(path: KeyPath): Place;
  keyAt(path: KeyPath): Place;
}

export function createYamlPlaces(document: Document, lines: LineCounter): YamlPlaces {
  const placeOf = (node: unknown): Place | undefined => {
    const offset = rangeStart(node);
    if (offset === undefined) return undefined;
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const first: Place = { line: 1, column: 1 };
  const find = (path: KeyPath, want: 'key' | 'value'): Place => {
    let place = placeOf(document.contents) ?? first;
    let node: unknown = document.contents;
    for (const [depth, step] of path.entries()) {
      const isLast = depth === path.length - 1;
      const { key, value } = stepInto(node, step, document);
      const wanted =
        isLast && want === 'key' ? (placeOf(key) ?? placeOf(value)) : (placeOf(value) ?? placeOf(key));
      // What is not written stands where its parent does.
      if (wanted === undefined) return place;
      place = wanted;
      node = value;
    }
    return place;
  };
  return { valueAt: (path) => find(path, 'value'), keyAt: (path) => find(path, 'key') };
}

function stepInto(
  node: unknown,
  step: string | number,
  document: Document,
): { key?: unknown; value?: unknown } {
  const target: unknown = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(target)) return { value: typeof step === 'number' ? target.items[step] : undefined };
  if (!isMap(target)) return {};
  const pair = target.items.find(
    (item: Pair) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
  );
  return pair === undefined ? {} : { key: pair.key, value: pair.value };
}

/** An empty value is a node of no length that stands after its key: the key says more. */
function rangeStart(node: unknown): number | undefined {
  const range = (node as Node | null | undefined)?.range;
  if (range == null || (isScalar(node) && node.value === null && range[0] === range[1])) return undefined;
  return range[0];
}
