export function count(text) {
  const word = /\w+/g;
  let words = 0;
  while (word.test(text)) words += 1;
  return words;
}
