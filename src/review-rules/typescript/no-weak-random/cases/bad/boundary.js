// Who guesses it ends a part of the form, and begins one of his own.
export const startForm = () => ({
  parts: [],
  boundary: `----form-${Math.random().toString(16).slice(2)}`, // expect: weak-random
});

export class Form {
  constructor() {
    this.formBoundary = '--' + Math.random().toString(36); // expect: weak-random
  }
}

// path: lib/form-data.js
