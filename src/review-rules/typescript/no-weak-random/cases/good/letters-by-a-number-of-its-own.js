import { randomInt } from 'node:crypto';

const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

export function issue(length) {
  let password = '';
  for (let i = 0; i < length; i += 1) {
    const index = randomInt(0, letters.length);
    password += letters[index];
  }
  return password;
}

function randomIndex(below) {
  return Math.floor(Math.random() * below);
}

// What is chosen is a tip for the page, or a place to put it.
export function tipBeside(password, tips) {
  const at = randomIndex(tips.length);
  return { password, tip: tips[at], top: randomIndex(400) };
}

// Numbers by which tokens are told from one another in a picture.
export function place(tokens) {
  return tokens.map((token) => ({ token, x: randomIndex(100) }));
}
