import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { holderOf, nameOfHolder } from '../_kit/value-holder.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { passwordWord } from './password-in.ts';

/** What names of a kept password consist of besides that word. */
const ofHash = /^(?:hash|hashed|digest|encrypted|crypted|encoded|salted|md5|sha1|new|current|user|stored)$/;
const hashing = /^(?:hash|encrypt|crypt|encode|digest|md5|sha1)$/;
const making = /^(?:make|create|compute|calculate|calc|generate|get|to)$/;

/** `user.passwordHash = hash(plain)`, `function hashPassword(plain) { return hash(plain); }` */
export function isKeptAsPassword(hash: Call): boolean {
  const holder = holderOf(hash);
  if (holder === undefined) return false;
  const name = nameOfHolder(holder);
  if (name !== undefined) return isOfPassword(wordsOf(name), (word) => ofHash.test(word));
  const owner = isGivenBack(holder) ? enclosingFunction(hash) : undefined;
  const words = wordsOf((owner && nameOfFunction(owner)) ?? '');
  return (
    words.some((word) => hashing.test(word)) &&
    isOfPassword(words, (word) => hashing.test(word) || making.test(word))
  );
}

function isGivenBack({ type }: Node): boolean {
  return type === 'ReturnStatement' || type === 'ArrowFunctionExpression';
}

function isOfPassword(words: readonly string[], isOther: (word: string) => boolean): boolean {
  return (
    words.some((word) => passwordWord.test(word)) &&
    words.every((word) => passwordWord.test(word) || isOther(word))
  );
}
