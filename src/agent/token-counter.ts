/** Tokens of a text, a little too many rather than too few. */
export type CountTokens = (text: string) => number;

/**
 * The time that the tokenizer takes grows with the square of a run without a break: 30,000 Chinese characters, or as many
 * times the same letter, hold up everything for a minute. Cut into slices it takes milliseconds, and counts 1% too many.
 */
const sliceLength = 500;

/** In text of a change these are words like others; the tokenizer would throw. */
const options = { disallowedSpecial: new Set<string>() } as const;

/**
 * Counts by `o200k_base`. Loaded when a model is first asked, for its table takes 75 MB of memory and a second of time.
 */
export async function createTokenCounter(): Promise<CountTokens> {
  const { countTokens } = await import('gpt-tokenizer/encoding/o200k_base');
  return (text) => {
    let count = 0;
    for (let at = 0; at < text.length; at += sliceLength)
      count += countTokens(text.slice(at, at + sliceLength), options);
    return count;
  };
}
