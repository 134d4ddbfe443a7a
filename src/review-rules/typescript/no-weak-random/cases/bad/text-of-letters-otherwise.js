// Each letter is chosen by chance, one way or another.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export const generateText = (length = 40) => {
  let text = '';
  for (let i = 0; i < length; i++) {
    const index = Math.floor(Math.random() * letters.length); // expect: weak-random
    text += letters.charAt(index);
  }
  return text;
};

export function cut(options) {
  let at;
  let text = '';
  const chars = charsOf(options);
  for (let i = 1; i <= options.length; i++) {
    text += chars.substring((at = Math.floor(Math.random() * chars.length)), at + 1); // expect: weak-random
  }
  return text;
}

export function fromPool(pool, length) {
  const parts = [];
  for (let i = 0; i < length; i++) parts.push(pool[Math.floor(Math.random() * pool.length)]); // expect: weak-random
  return parts.join('');
}

export function joined(length) {
  const parts = [];
  for (let i = 0; i < length; i++) parts[i] = letters[Math.floor(Math.random() * 36)]; // expect: weak-random
  return parts.join('');
}

export function summed(length) {
  let text = '';
  while (text.length < length) text = text + letters[Math.floor(Math.random() * 36)]; // expect: weak-random
  return text;
}

// path: index.js
