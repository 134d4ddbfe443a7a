import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { createGuards } from '../_kit/origin/guards.ts';

/** Characters; what is longer is no function that does one thing. */
const longest = 12_000;
/** In a function of more characters, words that are said of many things say nothing of one key. */
const longestNear = 6000;
/** Characters before the place that is written to, where they do. */
const nearby = 1500;
/** What only says whether a key is a good one is no longer. */
const longestTest = 500;

/** What people write who thought of it, and kept more out than `__proto__`. */
const badKeys =
  /['"`|(/](?:constructor|prototype)['"`|)/]|(?<!__)proto(?!type\b|col|buf)|poll?ut|unsafe|forbidden|danger|disallow|black_?list|block_?list|is_?safe|safe_?key|instanceof Object\b/i;
/** What may be that as well, and is said of many other things. */
const choice =
  /Object\.create\(null\)|new Map\b|(?<!["'`]In)valid(?!\w*(?:index|array|number|type|value|date|element))|allowed|(?<!\b(?:line|text|str|string))\.includes\(|\.has\(/i;
/** A word for it in a comment says that somebody thought of it. */
const thought = /poll?ut/i;

/** Does the code around keep bad keys out? */
export interface KeyGuards {
  keepOut(node: Node): boolean;
  /** `__proto__`, and not `constructor`. */
  keepHalfOut(node: Node): boolean;
}

export function createKeyGuards(file: TypeScriptFile): KeyGuards {
  const code = withoutComments(file);
  const far = createGuards(code, (source) => badKeys.test(heeded(source)), { longest });
  const near = createGuards(code, (source) => choice.test(heeded(source)), {
    ...{ isNear: true, longestTest, longest: longestNear },
    // What makes a `Map` of something asks for no key.
    isTest: (source) => choice.test(source.replaceAll(/\bnew Map\b/g, '')),
  });
  const halves = createGuards(code, (source) => heeded(source).includes('__proto__'), { longest });
  return {
    keepOut: (node) => far.around(node) || near.around(node) || choice.test(justBefore(node, code)),
    keepHalfOut: (node) => halves.around(node),
  };
}

function justBefore(node: Node, { text }: TypeScriptFile): string {
  const { start } = rangeOf(node);
  const owner = enclosingFunction(node);
  return heeded(text.slice(Math.max(start - nearby, owner === undefined ? 0 : rangeOf(owner).start), start));
}

export function knowsBadKeys(source: string): boolean {
  const text = heeded(source);
  return source.includes('__proto__') || badKeys.test(text) || choice.test(text);
}

/**
 * Without `path[1] === '__proto__'`, `last === '__proto__'` and `index === 0 && key === '__proto__'`: that says nothing of
 * the other steps. The first may be each step, of what goes down by itself.
 */
export function heeded(source: string): string {
  const text = source.replaceAll(ofOneStep, '').replaceAll(ofCopies, '');
  return admitsRoot.test(text) ? text.replaceAll(/getPrototypeOf|(?<!["'`|/])\bproto\w*/gi, '') : text;
}

/** `prototype === null || prototype === Object.prototype`: the prototype of all objects has none, and is a plain object then. */
const admitsRoot =
  /getPrototypeOf\([^()]{1,60}\) ?={2,3} ?null|null ?={2,3} ?Object\.getPrototypeOf|\b([\w$]{1,40}) ?= ?(?:Object|Reflect)\.getPrototypeOf\([^()]{1,60}\)[^]{0,300}?(?<![\w$.])(?:\1 ?={2,3} ?null|null ?={2,3} ?\1)(?![\w$])/;

/** A copy gets the prototype of what it is made of; that asks for no key. */
const ofCopies =
  /Object\.create\(\s?Object\.getPrototypeOf\([^()]{1,60}\)|(?:Object|Reflect)\.setPrototypeOf\([^()]{1,60}(?:\([^()]{1,60}\))?\s?\)/g;

const ofOneStep =
  /(?:(?<!\b(?:m|match\w*|found|groups))(?<=[\w$])\[[1-9]\]|\b(?:last|final|leaf)\w*|\b(?:i|idx|index) ?={2,3} ?0 && \w+) ?[!=]={1,2} ?['"`](?:__proto__|constructor|prototype)['"`]/g;

/** The same file, with blank space where its comments are: code that was taken out guards nothing. */
export function withoutComments(file: TypeScriptFile): TypeScriptFile {
  let text = '';
  let at = 0;
  for (const { start, end } of file.tree.file.comments ?? []) {
    if (start == null || end == null || start < at || thought.test(file.text.slice(start, end))) continue;
    text += file.text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return { ...file, text: text + file.text.slice(at) };
}
