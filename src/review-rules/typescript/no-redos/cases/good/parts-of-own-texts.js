const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const title = /^(.+) (.+)$/;

// What the program has taken apart is as long as its parts.
exports.shorten = (components, schema) => {
  const kept = [];
  for (let i = 0; i < components.length; i++) if (number.test(components[i])) kept.push(components[i]);
  const match = title.exec(schema.title);
  return match === null ? kept : [...kept, match[1]];
};

const printers = new Map([['scale', (text) => (number.test(text) ? Number(text) : text)]]);
exports.print = (name, text) => printers.get(name)?.(text);

exports.inner = (html) => {
  html = withoutScripts(html);
  return /^<body>\s*(.*?)\s*<\/body>\s*$/.exec(html)?.[1];
};

// path: src/schema/utils/shorten.js
