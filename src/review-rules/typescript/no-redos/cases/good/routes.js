// The author of a program writes the paths of its routes.
export const optionalPart = (path) => (/:.+\?$/.test(path) ? path.split('/') : undefined);

export const groupsIn = (pattern) => pattern.replace(/\{[^}]+\}/g, '@');

// path: src/trie-router/parts.js
