export function count(text: string, word: string): number {
  const pattern = new RegExp(`\\b${word}\\b`, 'i');
  let times = 0;
  while (pattern.exec(text)) times += 1; // expect: endless-loop
  return times;
}
