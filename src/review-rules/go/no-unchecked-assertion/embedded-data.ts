import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declarationAround } from '../_kit/functions.ts';

/** What is built into the program by `//go:embed` is as its authors wrote it. */
export class EmbeddedData {
  readonly #tree: GoTree;
  #reads: RegExp | undefined | 'none';

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** The function around reads such data, and is taken to decode that. */
  isReadAround(node: GoNode): boolean {
    this.#reads ??= this.#search();
    if (this.#reads === 'none') return false;
    const around = declarationAround(node);
    return around !== undefined && this.#reads.test(this.#tree.textOf(around));
  }

  #search(): RegExp | 'none' {
    const text = this.#tree.textOf(this.#tree.root);
    if (!text.includes('//go:embed ')) return 'none';
    const names = Array.from(text.matchAll(embedded), ([, name = '']) => name);
    if (names.length === 0) return 'none';
    const any = `(?:${names.join('|')})`;
    return new RegExp(`(?<![\\w.])${any}\\.(?:ReadFile|Open)\\(|\\b(?:Unmarshal|NewReader)\\(${any}\\b`);
  }
}

const embedded = /^[ \t]*\/\/go:embed [^\n]*\n(?:[ \t]*\/\/[^\n]*\n)*(?:var )?[ \t]*(\w+) /gm;
