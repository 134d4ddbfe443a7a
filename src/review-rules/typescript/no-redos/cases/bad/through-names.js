const list = /^(?:\s*[\w-]+\s*,?)+;$/; // expect: redos
const alias = list;

exports.isList = (text) => alias.test(text);

exports.isVersion = function (text) {
  const version = new RegExp('^(\\d+.?)+-beta$'); // expect: redos
  return version.test(text);
};
