import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

interface WrittenDocument {
  readonly by: GoNode | undefined;
  /** With their quotes. */
  readonly keys: ReadonlySet<string>;
}

/** A single key may have its name from anywhere. */
const fewestKeys = 2;

/** Keys of one literal; more are a table. */
const mostKeys = 200;

/** Literals of a file; one with more is mostly data. */
const mostDocuments = 200;

/** Documents that this file writes, as `map[string]any{"name": …}` or key by key, and reads again: what they hold is known. */
export class OwnDocuments {
  readonly #tree: GoTree;
  readonly #read = new Map<string, ReadonlySet<string>>();
  #written: readonly WrittenDocument[] | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** Of `doc["name"]`: another function of the file writes all keys that this one reads of `doc`. */
  has(value: GoNode): boolean {
    const document = value.kind === 'index_expression' ? childOf(value, 'operand') : undefined;
    const around = declarationAround(value);
    if (document?.kind !== 'identifier' || around === undefined) return false;
    const keys = this.#keysRead(this.#tree.textOf(document), around);
    if (keys.size < fewestKeys) return false;
    this.#written ??= this.#documents();
    return this.#written.some(
      ({ by, keys: given }) => by !== around && [...keys].every((one) => given.has(one)),
    );
  }

  #documents(): readonly WrittenDocument[] {
    const literals = this.#tree.nodesOf('composite_literal').flatMap((one) => this.#writtenBy(one) ?? []);
    const found = [...literals, ...this.#setByKey()];
    return found.length > mostDocuments ? [] : found;
  }

  /** `doc["name"] = …`, key by key. */
  #setByKey(): readonly WrittenDocument[] {
    const found = new Map<string, { by: GoNode | undefined; keys: Set<string> }>();
    for (const statement of this.#tree.nodesOf('assignment_statement')) {
      const [, name, key] = /^(\w+)\[("[^"\n]*")\] = /.exec(this.#tree.textOf(statement)) ?? [];
      if (name === undefined || key === undefined) continue;
      const by = declarationAround(statement);
      const id = `${by?.start} ${name}`;
      const document = found.get(id) ?? { by, keys: new Set() };
      found.set(id, document);
      document.keys.add(key);
    }
    return [...found.values()].filter(({ keys }) => keys.size >= fewestKeys);
  }

  #keysRead(name: string, around: GoNode): ReadonlySet<string> {
    const id = `${around.start} ${name}`;
    let keys = this.#read.get(id);
    if (keys === undefined) {
      const reads = this.#tree
        .textOf(around)
        .matchAll(new RegExp(`(?<![\\w.])${name}\\[("[^"\\n]*")\\]`, 'g'));
      keys = new Set([...reads].map(([, key = '']) => key));
      this.#read.set(id, keys);
    }
    return keys;
  }

  #writtenBy(literal: GoNode): WrittenDocument | undefined {
    const [type, body] = [childOf(literal, 'type'), childOf(literal, 'body')];
    if (type?.kind !== 'map_type' || body === undefined) return undefined;
    if (!/^map\[string\](?:any|interface ?\{\})$/.test(this.#tree.textOf(type))) return undefined;
    const elements = partsOf(body).filter(({ kind }) => kind === 'keyed_element');
    if (elements.length < fewestKeys || elements.length > mostKeys) return undefined;
    const keys = elements.map((one) => this.#tree.textOf(kindIn(one, 'literal_element') ?? one));
    return { by: declarationAround(literal), keys: new Set(keys) };
  }
}
