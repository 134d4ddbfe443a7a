const word = /\w+/g;

export function wordsOf(text) {
  const words = [];
  for (let match = word.exec(text); match; match = word.exec(text)) words.push(match[0]);
  return words;
}
