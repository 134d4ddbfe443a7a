import type { GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import type { CutEnd } from './misread-call.ts';

/** What was meant where the characters of a set read as a word, or the set is called a prefix; undefined: a set it is. */
export function cutEndOf(name: string, set: GoNode, tree: GoTree): CutEnd | undefined {
  const end = endOf(name);
  if (set.kind === 'identifier' || set.kind === 'selector_expression')
    return end !== 'word' && new RegExp(`(?:^|[a-z.])${end}$`, 'i').test(tree.textOf(set)) ? end : undefined;
  // `[]byte("v1/")`
  const written = set.kind === 'type_conversion_expression' ? set.children.at(-2) : set;
  const [inner] = set.kind === 'call_expression' ? argumentsOf(set) : [written];
  if (inner?.kind !== 'interpreted_string_literal' && inner?.kind !== 'raw_string_literal') return undefined;
  return readsAsWord(tree.textOf(inner).slice(1, -1), end) ? end : undefined;
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
  const [word = ''] = /[a-z]{3,}|[A-Z]{3,}|[A-Z][a-z]{2,}/.exec(plain) ?? [];
  if (word === '' || isInOrder(word.toLowerCase())) return false;
  // `(1500Mhz)`: from both ends it comes to the same.
  if (end === 'word' && /^[([{<].*[)\]}>]$/.test(plain)) return false;
  return /^\W*\w+(?:\W+\w+)*\W*$/.test(plain) && !isListOfCharacters(plain);
}

function isInOrder(word: string): boolean {
  for (let index = 1; index < word.length; index++)
    if (word.charCodeAt(index) <= word.charCodeAt(index - 1)) return false;
  return true;
}

/** `aeiouAEIOU`, `kmgtKMGT`, `0123456789abcdefABCDEF`, `xyXY*-`: each one once, several kinds of them. */
function isListOfCharacters(plain: string): boolean {
  const isOnce = new Set(plain).size === plain.length;
  if (!isOnce) return false;
  const lower = plain.toLowerCase();
  const isTwice = new Set(lower).size < lower.length;
  return isTwice || /\d{5}|[^\w\s].*[^\w\s].*[^\w\s]/.test(plain);
}
