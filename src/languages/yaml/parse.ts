import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
import type { Node, Pair, YAMLMap } from 'yaml';
import type { Range } from '../../domain/text-position.ts';
import { LineIndex } from '../../domain/text-position.ts';
import type { YamlEntry, YamlNode, YamlScalar } from './node.ts';

export type YamlSyntax =
  | { readonly kind: 'parsed'; readonly documents: readonly YamlNode[] }
  | { readonly kind: 'broken'; readonly line: number; readonly why: string };

/** Deeper than anybody writes; what walks the tree must not run out of stack. */
const deepest = 200;

/** Reads all documents of a text. Values stay the texts that they are, and no alias is ever followed. */
export function parseYaml(text: string): YamlSyntax {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'broken', line: 1, why: 'nested too deeply' };
    throw error;
  }
}

function read(text: string): YamlSyntax {
  const documents = parseAllDocuments(text, {
    schema: 'failsafe',
    logLevel: 'silent',
    prettyErrors: false,
    strict: false,
    // Looks each key up among all before it: quadratic.
    uniqueKeys: false,
  });
  const roots: YamlNode[] = [];
  for (const document of documents) {
    const [error] = document.errors;
    if (error !== undefined)
      return { kind: 'broken', line: new LineIndex(text).lineAt(error.pos[0]), why: wordsFor(error.message) };
    if (document.contents !== null) roots.push(new Reader().nodeOf(document.contents));
  }
  return { kind: 'parsed', documents: roots };
}

/** Where its parser runs out of stack, it reports that as an error of the text. */
function wordsFor(message: string): string {
  return message.includes('call stack') ? 'nested too deeply' : message;
}

/** Takes over what the rules need of one document. */
class Reader {
  readonly #anchors = new Map<string, YamlNode>();
  #depth = 0;

  nodeOf(node: Node): YamlNode {
    this.#depth += 1;
    if (this.#depth > deepest) throw new RangeError('nested too deeply');
    const read = this.#read(node);
    this.#depth -= 1;
    // Set afterwards: what is not read to its end has no anchor yet, so that no alias points around itself.
    if (!isAlias(node) && node.anchor !== undefined) this.#anchors.set(node.anchor, read);
    return read;
  }

  #read(node: Node): YamlNode {
    const range = rangeOf(node);
    if (isAlias(node)) return { kind: 'alias', range, target: this.#anchors.get(node.source) };
    if (isMap(node)) return { kind: 'map', range, entries: this.#entriesOf(node) };
    if (isSeq(node)) {
      const items = node.items.map((item) => this.#valueOf(item, range.end));
      return { kind: 'list', range, items };
    }
    return scalarOf(node, range);
  }

  #entriesOf(map: YAMLMap): readonly YamlEntry[] {
    return map.items.map((pair) => this.#entryOf(pair));
  }

  #entryOf({ key, value }: Pair): YamlEntry {
    const keyNode = this.#valueOf(key, 0);
    const name: YamlScalar =
      keyNode.kind === 'scalar'
        ? keyNode
        : { kind: 'scalar', range: keyNode.range, text: '', isBlock: false };
    const read = this.#valueOf(value, name.range.end);
    return { range: { start: name.range.start, end: read.range.end }, key: name, value: read };
  }

  /** A pair or an item may lack its node: it is empty then, at the place where it would be. */
  #valueOf(value: unknown, place: number): YamlNode {
    if (isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)) return this.nodeOf(value);
    return { kind: 'scalar', range: { start: place, end: place }, text: '', isBlock: false };
  }
}

function scalarOf(node: Node, range: Range): YamlScalar {
  const text = isScalar(node) && typeof node.value === 'string' ? node.value : '';
  const isBlock = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  return { kind: 'scalar', range, text, isBlock };
}

function rangeOf(node: Node): Range {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
