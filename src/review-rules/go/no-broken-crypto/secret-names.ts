import { wordsOf } from '../../_kit/words-of.ts';

const passwordWord = /^(?:password|passwd|passphrase|pwd|passcode)$/;
/** `passwordFile`, `passwordLength`: something about one. */
const aboutPassword =
  /^(?:file|length|policy|count|url|path|id|field|type|hash|hashed|reset|token|md5|sha1|digest)$/;

export function saysPassword(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => passwordWord.test(word)) && !words.some((word) => aboutPassword.test(word));
}

const secret =
  /^(?:password|passwd|passphrase|pwd|secret|token|otp|salt|passcode|csrf|xsrf|apikey|sessionid)$/;
/** Two words that are one together. */
const pairs =
  /\b(?:session (?:id|key)|api key|(?:verification|reset|recovery|activation|invite) code|access key)\b/;
/** `tokenCount`, `cancelToken`: something else. */
const other =
  /^(?:count|index|length|len|size|price|amount|type|types|kind|colou?r|position|limit|budget|usage|symbol|supply|balance|value|rate|bucket|cancel|request|mock|fake|test|dummy|sample|demo|example|placeholder|santa|rank|max|min|delay|num|number|ids?|ring|tokens|continue|page|lexer|scanner|bench|benchmark|shard|partition|expiry|ttl|interval|jitter|duration|retry|retries|backoff|idempotency|trace|span|correlation|progress)$/;

/** `progressToken`: nobody gains by guessing it. */
export function isOfOtherKind(name: string): boolean {
  return wordsOf(name).some((word) => other.test(word));
}

/** Does the name say that guessing the value does harm? */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  if (isOfOtherKind(name) && !pairs.test(words.join(' '))) return false;
  return words.some((word) => secret.test(word)) || pairs.test(words.join(' '));
}
