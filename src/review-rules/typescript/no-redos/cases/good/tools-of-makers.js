// Who makes a program has written what these read.
export const summary = (text) => text.replace(/^[\n\r\f]+|[\n\r\f]+$/g, '');

export const linksIn = (source) => source.match(/\{@[^}\r\n]+\}/g);

// path: lib/jsdoc/tag.js
