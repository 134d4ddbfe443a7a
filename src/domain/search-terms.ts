/** Code and English have these everywhere: they tell no text from another. */
const everywhere = new Set(
  (
    'const let var return function export import default from if else for while do switch case break continue new this self ' +
    'true false null undefined none void string number boolean int class interface type extends implements public private ' +
    'static async await try catch throw finally def lambda pass func package struct the and not is are of to in it that a an ' +
    'be as at by on or with was were has have its so but'
  ).split(' '),
);

/** Scripts that put no space between words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** `totalPrice` and `HTTPServer` are two words each. */
const hump = /(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

const longestTerm = 40;

/**
 * What a text can be found by, in its order. Of scripts without spaces these are two characters each: most Chinese words are
 * two long, while SQLite's own trigrams find nothing that is shorter than three.
 */
export function searchTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const [run] of text.normalize('NFKC').matchAll(word)) {
    let last = 0;
    for (const { index, 0: dense } of run.matchAll(spaceless)) {
      append(terms, spacedTerms(run.slice(last, index)));
      append(terms, pairsOf(dense));
      last = index + dense.length;
    }
    append(terms, spacedTerms(run.slice(last)));
  }
  return terms;
}

/** One by one: a function takes no hundred thousand arguments. */
function append(terms: string[], more: readonly string[]): void {
  for (const term of more) terms.push(term);
}

/** Each once, without numbers and those that stand everywhere; at most so many. */
export function tellingTerms(text: string, most: number): readonly string[] {
  const telling = searchTerms(text).filter(
    (term) => term.length > 1 && !everywhere.has(term) && !/^\d+$/.test(term),
  );
  return [...new Set(telling)].slice(0, most);
}

/** A name as a whole, and its parts. */
function spacedTerms(run: string): readonly string[] {
  if (run === '' || run.length > longestTerm) return [];
  const parts = run.split(hump);
  const all = parts.length > 1 ? [run, ...parts] : parts;
  return all.map((part) => part.toLowerCase());
}

function pairsOf(run: string): readonly string[] {
  const characters = Array.from(run);
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
