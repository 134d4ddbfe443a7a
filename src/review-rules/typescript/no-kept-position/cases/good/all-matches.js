const word = /\w+/g;

export function wordsOf(text) {
  const words = [];
  let match;
  while ((match = word.exec(text)) !== null) words.push(match[0]);
  return words;
}
