export function occurrences(text: string, word: string): number {
  let times = 0;
  let at = 0;
  while ((at = text.indexOf(word, at)) !== -1) {
    times += 1;
    at += word.length;
  }
  let next = 0;
  while ((next = text.indexOf(word, next + 1)) > 0) times += 1;
  return times;
}
