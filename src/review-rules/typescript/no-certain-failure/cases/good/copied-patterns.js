export const all = (text, pattern) => [...text.matchAll(new RegExp(pattern))];
export const flagged = (text, pattern, flags) => text.replaceAll(new RegExp('a', flags), pattern);
