const patterns = { name: /\w+/g, number: /\d+/g, space: /\s+/g };
const tests = { name: /^\w+$/, number: /^\d+$/ };

exports.namesIn = (text) => text.match(patterns.name);
exports.withoutSpace = (text) => text.replace(patterns.space, '');
exports.is = (kind, text) => tests[kind].test(text);

exports.numbersIn = function (text) {
  const found = [];
  const pattern = patterns.number;
  let match;
  while ((match = pattern.exec(text)) !== null) found.push(match[0]);
  return found;
};

exports.fresh = (text) => {
  const own = { word: /\w+/g };
  return own.word.test(text);
};
