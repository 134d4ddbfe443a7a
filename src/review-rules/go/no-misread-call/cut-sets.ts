import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import type { Variables } from '../_kit/variables.ts';
import type { CutEnd } from './misread-call.ts';
import { writtenValueOf } from './written-value.ts';

export interface KnownNames {
  readonly tree: GoTree;
  readonly variables: () => Variables;
}

/** What was meant where the characters of a set read as a word, or the set is called a prefix; undefined: a set it is. */
export function cutEndOf(name: string, set: GoNode, known: KnownNames): CutEnd | undefined {
  const end = endOf(name);
  if (set.kind === 'identifier' || set.kind === 'selector_expression')
    return end !== 'word' && isCalledSo(set, end, known) ? end : undefined;
  // `[]byte("v1/")`
  const written = set.kind === 'type_conversion_expression' ? set.children.at(-2) : set;
  const [inner] = set.kind === 'call_expression' ? argumentsOf(set) : [written];
  const text = textOf(inner, known.tree);
  return text !== undefined && readsAsWord(text, end) ? end : undefined;
}

/** `prefix`: where we know the text of it, the name says nothing. */
function isCalledSo(set: GoNode, end: CutEnd, { tree, variables }: KnownNames): boolean {
  if (!new RegExp(`(?:^|[a-z.])${end}$`, 'i').test(tree.textOf(set))) return false;
  const value = set.kind === 'identifier' ? writtenValueOf(set, variables) : undefined;
  const text = textOf(value, tree);
  // What is empty at first gets its text later.
  return text === undefined || text === '' || readsAsWord(text, end);
}

function textOf(value: GoNode | undefined, tree: GoTree): string | undefined {
  const isText = value?.kind === 'interpreted_string_literal' || value?.kind === 'raw_string_literal';
  return isText ? tree.textOf(value).slice(1, -1) : undefined;
}

function endOf(name: string): CutEnd {
  return name === 'TrimLeft' ? 'prefix' : name === 'TrimRight' ? 'suffix' : 'word';
}

/** Letters of a set are few, or in the order of the alphabet, or the small and the capital one of each. */
function readsAsWord(text: string, end: CutEnd): boolean {
  const plain = text.replaceAll(/\\(?:[abfnrtv\\"']|x[\da-f]{2}|u[\da-f]{4}|\d{3})/gi, '');
  // The ending of a file's name, the start of an address.
  if (end === 'suffix' && /^\.[a-z][a-z\d]{1,4}$/i.test(plain)) return true;
  if (end === 'prefix' && /^[a-z]+:\/\/$|^www\.$/i.test(plain)) return true;
  const words = plain.match(/[a-z]{3,}|[A-Z]{3,}|[A-Z][a-z]{2,}/g) ?? [];
  const [word] = words;
  if (word === undefined || isInOrder(word.toLowerCase()) || areLetters(plain, words)) return false;
  // `(1500Mhz)`: from both ends it comes to the same.
  if (end === 'word' && /^[([{<].*[)\]}>]$/.test(plain)) return false;
  return /^\W*\w+(?:\W+\w+)*\W*$/.test(plain) && !isListOfCharacters(plain);
}

function isInOrder(word: string): boolean {
  for (let index = 1; index < word.length; index++)
    if (word.charCodeAt(index) <= word.charCodeAt(index - 1)) return false;
  return true;
}

/** `KMGTPE`, `smhd`, `ACGTN`, `drwxst-`: letters that each mean something, with nothing that joins them to another word. */
function areLetters(plain: string, words: readonly string[]): boolean {
  if (!/^[a-z\s+*?-]+$/i.test(plain) || new Set(plain).size < plain.length) return false;
  return words.every((word) => /^[A-Z]+$|^[b-df-hj-np-tv-z]+$/.test(word));
}

/** `aeiouAEIOU`, `kmgtKMGT`, `0123456789abcdefABCDEF`, `xyXY*-`: each one once, several kinds of them. */
function isListOfCharacters(plain: string): boolean {
  const isOnce = new Set(plain).size === plain.length;
  if (!isOnce) return false;
  const lower = plain.toLowerCase();
  const isTwice = new Set(lower).size < lower.length;
  return isTwice || /\d{5}|[^\w\s].*[^\w\s].*[^\w\s]/.test(plain);
}
