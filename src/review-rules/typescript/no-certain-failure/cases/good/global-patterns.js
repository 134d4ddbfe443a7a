const space = /\s+/g;

export const dashed = (text) => text.replaceAll(/_/g, '-');
export const joined = (text) => text.replaceAll(space, ' ');
export const tags = (text) => [...text.matchAll(/#(\w+)/gu)];
export const without = (text, word) => text.replaceAll(new RegExp(word, 'gi'), '');
