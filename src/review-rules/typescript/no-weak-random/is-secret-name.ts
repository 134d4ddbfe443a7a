import { wordsOf } from '../../_kit/words-of.ts';

const secret =
  /^(?:password|passwd|passphrase|pwd|secret|token|otp|salt|passcode|csrf|xsrf|apikey|sessionid)$/;
/** Two words that are one together. */
const pairs = [
  /^session (?:id|key)$/,
  /^api key$/,
  /^(?:verification|reset|recovery|activation) code$/,
  /^access key$/,
];
/** `tokenCount`, `cancelToken`, `secretSanta`: something else. */
const other =
  /^(?:count|index|length|size|price|amount|type|types|kind|colou?r|position|limit|budget|usage|symbol|supply|balance|value|rate|cancel|request|mock|fake|test|dummy|sample|demo|example|placeholder|santa|design|css|style|rank|max|min|delay|number|mint|design|syntax|node|ids?)$/;

/** Does the name say that guessing the value does harm? */
export function isSecretName(name: string): boolean {
  const words = wordsOf(name);
  const isPair = words.some((word, index) =>
    pairs.some((pair) => pair.test(`${word} ${words[index + 1] ?? ''}`)),
  );
  if (isPair) return true;
  return words.some((word) => secret.test(word)) && !words.some((word) => other.test(word));
}
