import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround, functionAround } from '../_kit/functions.ts';
import type { FileNames } from '../_kit/origin/file-names.ts';
import { bareText } from './bare-text.ts';

/**
 * Whose bytes a function takes apart.
 * - `open`: what any other package gives to an exported function. `inner`: what functions of the file give to it that do not ask
 *   either.
 */
export type PacketKind = 'open' | 'inner';

/** Functions that take a message apart. */
const reads =
  /^(?:[Uu]nmarshal|[Dd]ecode|[Pp]arse|[Uu]npack|[Dd]eseriali[sz]e|[Ff]romBytes|[Rr]ead)(?!\p{Ll})/u;

/** What the comment above a function says that leaves the length to whoever calls it, or to whoever wrote the bytes. */
const leftToCallers =
  /\b(?:must|assum\w+|guarantee\w*|caller|length|panics?|at least|exactly|bytes? long|trusted|own)\b/i;

const givesErrors = /\breturn [^\n]*(?:\berr\b|Err\w*|[eE]rror\w*\(|\berrors\.|\bfmt\.)/;

/** Characters of comment above a function. */
const longestComment = 1_500;

/** More callers are not asked one by one. */
const mostCallers = 20;

/** Bytes that functions of a file are given to take apart, where nobody asks how many there are. */
export class Packets {
  readonly #tree: GoTree;
  readonly #names: FileNames;
  readonly #isInner: boolean;
  readonly #known = new Map<GoNode, ReadonlyMap<string, PacketKind>>();

  /** @param isInner No other module may import the package. */
  constructor(tree: GoTree, names: FileNames, isInner: boolean) {
    this.#tree = tree;
    this.#names = names;
    this.#isInner = isInner;
  }

  of(list: GoNode): PacketKind | undefined {
    const around = list.kind === 'identifier' ? functionAround(list) : undefined;
    if (around === undefined || around !== declarationAround(list)) return undefined;
    const known = this.#known.get(around) ?? this.#packetsOf(around);
    this.#known.set(around, known);
    return known.get(this.#tree.textOf(list));
  }

  #packetsOf(around: GoNode): ReadonlyMap<string, PacketKind> {
    const found = new Map<string, PacketKind>();
    if (!this.#mayTell(around)) return found;
    const body = this.#textOf(childOf(around, 'body'));
    const names = partsOf(childOf(around, 'parameters') ?? around).flatMap((one) => {
      const type = this.#textOf(childOf(one, 'type'));
      return one.children.flatMap((child) => (child.field === 'name' ? [{ child, type }] : []));
    });
    for (const [index, { child, type }] of names.entries()) {
      const name = this.#tree.textOf(child);
      if (type !== '[]byte' || isMeasured(name, body)) continue;
      const kind = this.#kindOf(around, index);
      if (kind !== undefined) found.set(name, kind);
    }
    return found;
  }

  /** It takes a message apart, could say that it is too short, and nobody else counts. */
  #mayTell(around: GoNode): boolean {
    const [name, result, parameters] = ['name', 'result', 'parameters'].map((field) =>
      this.#textOf(childOf(around, field)),
    );
    if (!reads.test(name ?? '') || !/\berror\b/.test(result ?? '')) return false;
    // A text of JSON has a first letter, and who never gives an error is called for what has its length.
    if (/JSON/i.test(name ?? '') || !givesErrors.test(this.#textOf(childOf(around, 'body')))) return false;
    return !/\bu?int\d*\b/.test(parameters ?? '') && !this.#isLeftToCallers(around);
  }

  #isLeftToCallers({ start }: GoNode): boolean {
    const { root } = this.#tree;
    const before = this.#tree.textOf(root).slice(0, start - root.start);
    const comment = /(?:^|\n)((?:[ \t]*\/\/[^\n]*\n)+)$/.exec(before.slice(-longestComment))?.[1];
    return leftToCallers.test(comment ?? '');
  }

  #kindOf(around: GoNode, index: number): PacketKind | undefined {
    const name = this.#textOf(childOf(around, 'name'));
    const calls = this.#names.callsOf(name).slice(0, mostCallers);
    const given = calls.flatMap((call) => argumentsOf(call)[index] ?? []);
    if (given.some((one) => this.#isAsked(one))) return undefined;
    if (!this.#isInner && isExported(name) && this.#isOfOpenType(around))
      return reads.exec(name)?.[0] === 'Read' ? undefined : 'open';
    // Of a function that only other files of the package call, they know what they give it.
    return given.length > 0 && around.kind === 'function_declaration' ? 'inner' : undefined;
  }

  #isOfOpenType(around: GoNode): boolean {
    if (around.kind === 'function_declaration') return true;
    return /\*?\s*\p{Lu}\w*(?:\[[^\]]*\])?\s*\)$/u.test(this.#textOf(childOf(around, 'receiver')));
  }

  /** What is given is measured where it comes from, or it has a length of its own. */
  #isAsked(given: GoNode): boolean {
    const around = declarationAround(given);
    const bare = this.#tree.textOf(bareText(given, this.#tree));
    if (around === undefined || !/^[\w.]+$/.test(bare)) return true;
    const own = `(?<![\\w.])${bare.replaceAll('.', '\\.')}\\b`;
    const asks = [
      `\\b(?:len|cap)\\(${own}`,
      `ReadFull\\([^\\n]*${own}`,
      `ReadAtLeast\\([^\\n]*${own}`,
      `${own} \\[\\d`,
    ];
    const made = `${own}(?:, \\w+)? :?= (?:make\\(|\\[|.*(?:Next|Peek|ReadN|readN|Marshal\\w*|Encode\\w*|Sum\\w*)\\()`;
    return new RegExp([...asks, made].join('|')).test(this.#textOf(around));
  }

  #textOf(node: GoNode | undefined): string {
    return node === undefined ? '' : this.#tree.textOf(node);
  }
}

function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}

/** Its length is asked for, or something goes through it, compares it or reads it that stops at its end. */
function isMeasured(name: string, body: string): boolean {
  const own = `(?<![\\w.])${name}\\b`;
  const asks = [
    `\\b(?:len|cap)\\(${own}`,
    `\\brange ${own}`,
    `_ = ${own}\\[`,
    `${own} [!=]= nil`,
    `\\brecover\\(\\)`,
    // Another name for it, which may be measured.
    `= ${own}\\s*$`,
    `New(?:Reader|Buffer|Decoder|Scanner)\\(${own}`,
  ];
  return new RegExp(asks.join('|'), 'm').test(body);
}
