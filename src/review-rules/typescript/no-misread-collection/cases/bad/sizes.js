export function unique(names) {
  const seen = new Set(names);
  if (seen.length === 0) return []; // expect: misread-collection
  return [...seen];
}

const cache = new Map();

export function remember(key, value) {
  if (cache.length > 100) cache.clear(); // expect: misread-collection
  cache.set(key, value);
}

export function count(text) {
  const words = text.split(' ');
  return words.size; // expect: misread-collection
}

export class Rooms {
  rooms = new Map();

  isFull() {
    return this.rooms.length >= 10; // expect: misread-collection
  }
}
