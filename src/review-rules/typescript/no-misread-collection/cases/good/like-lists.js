export class Stack {
  constructor() {
    this.length = 0;
  }

  push(value) {
    this[this.length] = value;
    this.length += 1;
  }

  pop() {
    this.length -= 1;
    const value = this[this.length];
    delete this[this.length];
    return value;
  }
}

export const canUnite = 'union' in new Set();
export const canInsert = 'getOrInsert' in new Map();
export const posts = (query) => query.includes((post) => post.author).toList();
