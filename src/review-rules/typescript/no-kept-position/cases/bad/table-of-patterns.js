'use strict';

const patterns = {
  email: /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/gi,
  hex: /^[0-9a-f]+$/g,
  word: /^\w+$/,
};

exports.is = function (kind, value) {
  const pattern = patterns[kind];
  if (!pattern) throw new TypeError(`unknown kind ${kind}`);
  return pattern.test(value); // expect: kept-position
};

exports.isHex = (value) => patterns.hex.test(value); // expect: kept-position

exports.isWord = (value) => patterns.word.test(value);
