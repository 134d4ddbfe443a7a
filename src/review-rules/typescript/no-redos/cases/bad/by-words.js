export function mentions(text) {
  return /\b(?:@?\w+)+:/.test(text); // expect: redos
}

export function paragraphs(text) {
  return /^(?:\w+\s*)+\.$/m.test(text); // expect: redos
}
