export function hash(text) {
  let value = 14695981039346656037; // expect: lost-digits
  for (const letter of text) {
    value ^= letter.charCodeAt(0);
    value *= 0x100000001b3;
  }
  return value;
}
