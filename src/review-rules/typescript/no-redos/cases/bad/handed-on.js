module.exports = function (value, options) {
  if (typeof value === 'string') return parse(value);
  return options && options.long ? long(value) : short(value);
};

function parse(text) {
  const match = /^((?:\d+)?\.?\d+) *(ms|s|m|h|d)?$/i.exec(text); // expect: polynomial-redos
  return match ? parseFloat(match[1]) : undefined;
}

exports.checkAll = (email) => check(email);
const check = (address) => inner(address);
const inner = (mail) => /^\S+@\S+$/.test(mail); // expect: polynomial-redos
