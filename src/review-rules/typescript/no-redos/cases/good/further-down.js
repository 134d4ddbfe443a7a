// Far from the face of a package its functions are given what it has made before.
export const list = (str) => str.split(/ *, */);

export const strip = (value) => value.result.replace(/\s+$/, '');

export class Scanner {
  constructor(input) {
    this.input = input;
  }

  next() {
    return this.input.match(/\([^)]*\)/);
  }
}

// path: src/server/internals/lists.js
