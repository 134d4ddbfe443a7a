// What a program says of its own errors.
export const stripAdvice = (value) => value.replace(/\s*For more, pass verbose\.?\s*$/, '');

// path: src/remote/errors.js
