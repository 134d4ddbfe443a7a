// What is called so, the author of the program wrote.
export const join = (baseUrl, path) => baseUrl.replace(/\/+$/, '') + path.replace(/\/+$/, '');

export const fill = (template, values) => template.replace(/\{([^}]+)\}/g, (_all, key) => values[key]);

export const list = (str) => str.split(/ *, */);

const quoted = (text) => text.replace(/"+$/, '');

export const name = quoted('"Ada"');

// path: src/server/helpers/words.js
