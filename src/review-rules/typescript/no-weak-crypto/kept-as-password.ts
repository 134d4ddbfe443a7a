import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { holderOf, nameOfHolder } from '../_kit/value-holder.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { passwordWord } from './password-in.ts';

/** What names of a kept password consist of besides that word. */
const ofHash = /^(?:hash|hashed|digest|encrypted|crypted|encoded|salted|md5|sha1|new|current|user|stored)$/;
/** `hashedPassword`, `passwordHash`: what follows says which one. */
const kept =
  /\b(?:hashed|encrypted|crypted|salted) (?:password|passwd|pwd)\b|\b(?:password|passwd|pwd) (?:hash|digest)\b/;
const asked = /^(?:is|has|reset|token|changed|same|equal|equals|match|matches|valid|ok|form|file|policy)$/;
const hashing = /^(?:hash|encrypt|crypt|encode|digest|md5|sha1)$/;
const making = /^(?:make|create|compute|calculate|calc|generate|get|to)$/;

/** `user.passwordHash = hash(plain)`, `function hashPassword(plain) { return hash(plain); }` */
export function isKeptAsPassword(hash: Call): boolean {
  const holder = holderOf(hash);
  if (holder === undefined) return false;
  const name = nameOfHolder(holder);
  if (name !== undefined) return isKeptName(wordsOf(name));
  const owner = isGivenBack(holder) ? enclosingFunction(hash) : undefined;
  const words = wordsOf((owner && nameOfFunction(owner)) ?? '');
  return (
    words.some((word) => hashing.test(word)) &&
    isOfPassword(words, (word) => hashing.test(word) || making.test(word))
  );
}

function isKeptName(words: readonly string[]): boolean {
  if (kept.test(words.join(' '))) return !words.some((word) => asked.test(word));
  return isOfPassword(words, (word) => ofHash.test(word));
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
