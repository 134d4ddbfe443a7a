import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** `req.body.mail = req.body.mail.trim()`, `String(mail)`: a method of texts throws on an object. `isValid(id)`: no test lets one pass. */
export class MadeTexts {
  readonly #file: TypeScriptFile;
  /** Of a function: what is taken for a text, and where first. */
  readonly #known = new Map<Node, ReadonlyMap<string, number>>();

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  has(value: Node): boolean {
    const home = enclosingFunction(value);
    if (home === undefined) return true;
    const { start, end } = rangeOf(value);
    const at = this.#madeIn(home).get(this.#file.text.slice(start, end));
    return at !== undefined && at < start;
  }

  #madeIn(home: Node): ReadonlyMap<string, number> {
    const known = this.#known.get(home);
    if (known !== undefined) return known;
    const { start, end } = rangeOf(home);
    const made = new Map<string, number>();
    for (const { index, 1: by, 2: within, 3: tested } of this.#file.text
      .slice(start, end)
      .matchAll(ofTexts)) {
      const name = by ?? within ?? tested ?? '';
      if (!made.has(name)) made.set(name, start + index);
    }
    this.#known.set(home, made);
    return made;
  }
}

const ofTexts =
  /(?<![\w$.])([\w$.]{1,100})\.(?:trim|toLowerCase|toUpperCase|toString|match|replace|split|startsWith)\(|\bString\(([\w$.]{1,100})\)|\bis(?!Empty|Array|Object|NaN|Nil|Null|Undefined|Blank)[A-Z]\w{0,60}\(([\w$.]{1,100})\)/g;
