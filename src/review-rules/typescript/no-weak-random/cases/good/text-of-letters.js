// Shown, chosen out of things, or a name of an element.
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const words = ['red', 'green'];

export function sampleText(length) {
  let text = '';
  for (let i = 0; i < length; i++) text += letters.charAt(Math.floor(Math.random() * letters.length));
  return text;
}

export function elementId() {
  let id = 'e';
  for (let i = 0; i < 8; i++) id += letters.charAt(Math.floor(Math.random() * letters.length));
  return id;
}

export function sentence(count) {
  let text = '';
  for (let i = 0; i < count; i++) text += words[Math.floor(Math.random() * words.length)];
  return text;
}

export const boundaryOf = (width) => {
  const boundary = Math.random() * width;
  return { boundary, letter: letters.charAt(Math.floor(Math.random() * letters.length)) };
};

// path: index.js
