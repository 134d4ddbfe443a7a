export function occurrences(text: string, word: string): number {
  let times = 0;
  let at = 0;
  while ((at = text.indexOf(word, at)) !== -1) { // expect: endless-loop
    times += 1;
  }
  return times;
}
