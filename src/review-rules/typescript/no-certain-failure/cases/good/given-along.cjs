const { register } = require('./plugins');

const library = { version: 2 };
module.exports = library;
module.exports.find = (id) => id;
library.find(1);

const plugin = { name: 'lines' };
register({ plugin });

exports.lines = () => plugin.filter();

const model = { name: 'row' };
const alias = model;
alias.find = () => 1;
model.find(1);

function shared() {
  const inner = { a: 1 };
  setTimeout(() => inner.push(1));
  return inner;
}

exports.shared = shared;
