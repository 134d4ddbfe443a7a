import type { TreeCursor } from '@vscode/tree-sitter-wasm';
import type { Range } from '../../domain/text-position.ts';
import { readDoubleIndexes } from './double-indexes.ts';
import { fieldNames, kindNames, parseText } from './grammar.ts';
import type { GoNode } from './node.ts';

/** What a text was read as. */
export interface Syntax {
  readonly root: GoNode;
  /** In the order of the text. */
  readonly comments: readonly Range[];
  /** All but comments, in the order of the text. */
  readonly leaves: readonly GoNode[];
  readonly byKind: ReadonlyMap<string, readonly GoNode[]>;
  /** The first place that the parser could not make sense of. */
  readonly error: GoNode | undefined;
  /** The first node below more levels than can be walked. */
  readonly tooDeep: GoNode | undefined;
}

/** Levels of the tree. Long sums and chains of calls are deep; what reads a tree calls itself. */
const deepest = 2_000;

/** One that is still being made. */
export interface OpenNode extends GoNode {
  kind: string;
  field: string | undefined;
  parent: OpenNode | undefined;
  readonly children: OpenNode[];
}

/** Reads a text. The tree is copied out of the parser's memory, which is given back at once. */
export function readSyntax(text: string): Syntax {
  const tree = parseText(text);
  try {
    const cursor = tree.walk();
    try {
      return new TreeCopy(cursor).run();
    } finally {
      cursor.delete();
    }
  } finally {
    tree.delete();
  }
}

class TreeCopy {
  readonly #cursor: TreeCursor;
  readonly #comments: Range[] = [];
  readonly #leaves: GoNode[] = [];
  readonly #byKind = new Map<string, OpenNode[]>();
  #error: GoNode | undefined;
  #tooDeep: GoNode | undefined;

  constructor(cursor: TreeCursor) {
    this.#cursor = cursor;
  }

  /** Chains of calls are deeper than a stack: no recursion. */
  run(): Syntax {
    const root = this.#take(undefined, 0);
    let [node, depth]: [OpenNode, number] = [root, 0];
    for (;;) {
      if (this.#cursor.gotoFirstChild()) node = this.#take(node, ++depth);
      else {
        if (node.kind !== 'comment') this.#leaves.push(node);
        while (!this.#cursor.gotoNextSibling()) {
          if (!this.#cursor.gotoParent() || node.parent === undefined) return this.#done(root);
          node = node.parent;
          depth--;
        }
        node = this.#take(node.parent, depth);
      }
    }
  }

  #done(root: GoNode): Syntax {
    readDoubleIndexes(this.#byKind);
    const [comments, leaves, byKind] = [this.#comments, this.#leaves, this.#byKind];
    return { root, comments, leaves, byKind, error: this.#error, tooDeep: this.#tooDeep };
  }

  #take(parent: OpenNode | undefined, depth: number): OpenNode {
    const cursor = this.#cursor;
    const node: OpenNode = {
      kind: kindNames[cursor.nodeTypeId] ?? 'ERROR',
      isNamed: cursor.nodeIsNamed,
      field: fieldNames[cursor.currentFieldId] ?? undefined,
      start: cursor.startIndex,
      end: cursor.endIndex,
      parent,
      children: [],
    };
    if (depth > deepest) this.#tooDeep ??= node;
    if (node.kind === 'comment') this.#comments.push({ start: node.start, end: node.end });
    else {
      parent?.children.push(node);
      if (node.kind === 'ERROR' || cursor.nodeIsMissing) this.#error ??= node;
      if (node.isNamed) this.#file(node);
    }
    return node;
  }

  #file(node: OpenNode): void {
    const known = this.#byKind.get(node.kind);
    if (known === undefined) this.#byKind.set(node.kind, [node]);
    else known.push(node);
  }
}
