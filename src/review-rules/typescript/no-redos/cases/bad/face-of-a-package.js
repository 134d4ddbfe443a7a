// Near the top of a package: what comes in there, whoever calls has chosen.
const FLOAT = /^\s*-?(\d*\.?\d+|\d+\.?\d*)(e[-+]?\d+)?\s*$/i; // expect: polynomial-redos

module.exports = function slug(string, options) {
  let result = '';
  for (const char of string) result += options.charmap[char] || char;
  return result.replace(/^\s+|\s+$/g, ''); // expect: slow-search
};

module.exports.wrap = (str, width) => {
  if (str.length === 0) return str;
  const lines = str.match(new RegExp(`.{1,${width}}`, 'g')) || [];
  let result = lines.map((line) => `${line}\n`).join('');
  result = result.replace(/[ \t]*$/gm, ''); // expect: slow-search
  return result;
};

module.exports.list = (text) => text.split('\n').map((line) => line.split(/ *, */)); // expect: slow-search

module.exports.numbers = (values) => values.filter((value) => FLOAT.test(value));

class Scanner {
  constructor(input) {
    this.input = input.trim();
  }

  next() {
    return this.input.match(/\([^)]*\)/); // expect: slow-search
  }
}

module.exports.Scanner = Scanner;

module.exports.charset = (obj) => {
  const headers = obj.headers || obj;
  const contentType = headers['content-type'] || headers['Content-Type'];
  return /charset\s*=\s*['"]? *([\w-]+)/i.exec(contentType); // expect: polynomial-redos
};
