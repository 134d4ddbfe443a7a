export function generateSecret(letters, length) {
  let text = '';
  while (text.length < length) {
    const index = Math.floor(Math.random() * letters.length); // expect: weak-random
    text += letters[index];
  }
  return text;
}
