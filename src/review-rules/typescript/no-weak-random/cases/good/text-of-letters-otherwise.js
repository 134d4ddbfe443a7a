// Shown, moved about, or chosen out of things.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function shuffle(list) {
  for (let i = list.length - 1; i > 0; i--) {
    const index = Math.floor(Math.random() * (i + 1));
    const kept = list[i];
    list[i] = list[index];
    list[index] = kept;
  }
  return list;
}

export function pickSome(words, count) {
  const picked = [];
  for (let i = 0; i < count; i++) picked.push(words[Math.floor(Math.random() * words.length)]);
  return picked;
}

export function scrambleTitle(title) {
  let text = '';
  for (const sign of title) text += sign === ' ' ? ' ' : letters.charAt(Math.floor(Math.random() * letters.length));
  return text;
}

export function firstLetter() {
  const index = Math.floor(Math.random() * letters.length);
  return letters[index];
}

export function startAt(text) {
  const at = Math.floor(Math.random() * text.length);
  return text.slice(at);
}

// path: index.js
