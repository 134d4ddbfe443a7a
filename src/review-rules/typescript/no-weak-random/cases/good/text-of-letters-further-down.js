const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

export function suffix(length) {
  let text = '';
  for (let i = 0; i < length; i++) text += letters.charAt(Math.floor(Math.random() * letters.length));
  return text;
}

// path: src/plugins/utils/strings.js
