export const tidy = (text) => text.trimEnd();
export const upper = (names) => names.map((name) => name.toUpperCase());
export const both = (text) => (text.length > 3 && text.toLowerCase()) || text.toUpperCase();
