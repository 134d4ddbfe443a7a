// What is handed on is short, put together here, or the program's own.
module.exports = function (value) {
  if (value.length > 100) return undefined;
  return parse(value.slice(0, 20));
};

function parse(text) {
  return /^((?:\d+)?\.?\d+) *(ms|s|m|h|d)?$/i.exec(text);
}

exports.lines = (text) => text.split('\n').map((line) => isMail(line.trim()));
const isMail = (mail) => /^\S+@\S+$/.test(mail);

const own = () => fromConfig(`${process.pid}`);
const fromConfig = (mail) => /^\S+@\S+$/.test(mail);

exports.own = own;

// Each hands on to the other.
function ping(text, left) {
  return left > 0 ? pong(text, left - 1) : /^\S+@\S+$/.test(text);
}
function pong(text, left) {
  return ping(text, left - 1);
}
