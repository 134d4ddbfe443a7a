export function walk(text) {
  const words = text.split(' ');
  for (const index in words) console.log(words[index]);
  for (const index in words) console.log(Number(index) + 1);
  for (const index in words) if (index > 0) console.log('more');
  return 0 in words;
}
