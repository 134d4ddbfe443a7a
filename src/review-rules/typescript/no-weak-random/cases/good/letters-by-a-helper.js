import { randomInt } from 'node:crypto';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function pick() {
  return letters[Math.floor(Math.random() * letters.length)];
}

/** What a picture shows, and is named by. */
export function label() {
  return Array.from({ length: 3 }, pick).join('');
}

function pickSafely() {
  return letters[randomInt(letters.length)];
}

export function generateApiKey() {
  return Array.from({ length: 32 }, pickSafely).join('');
}

const words = ['sun', 'sea', 'sky'];
const oneOf = (list) => list[Math.floor(Math.random() * list.length)];

/** One of those that are there already. */
export function anyToken(tokens) {
  const token = oneOf(tokens);
  return token;
}

export const title = () => `${oneOf(words)} ${oneOf(words)}`;
