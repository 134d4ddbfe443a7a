/** Code is what they are given, and say so. */
exports.compile = (body) => new Function('return ' + body);

exports.evaluate = (expression) => eval('(' + expression + ')');

exports.run = (code) => eval(code);

exports.render = (template, data) => new Function('data', 'return ' + template)(data);

exports.copy = (callback) => eval('(' + callback.toString() + ')');

exports.revive = (text) => eval('(' + JSON.stringify(text) + ')');

exports.parse = (text) => {
  if (!/^[\d\s.,[\]]+$/.test(text)) throw new SyntaxError(text);
  return eval('(' + text + ')');
};

const table = '{ a: 1 }';

exports.table = () => eval('(' + table + ')');

exports.global = () => new Function('return this')();
