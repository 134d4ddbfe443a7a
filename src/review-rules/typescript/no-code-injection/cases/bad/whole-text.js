exports.deserialize = function (str) {
  return new Function('return ' + str)(); // expect: code-injection
};

exports.parse = (text) => eval('(' + text + ')'); // expect: code-injection

exports.where = function where(query) {
  return new Function('return function () { var obj = this; return ' + query + ' }')(); // expect: code-injection
};

exports.fromJson = function (rules) {
  return rules.map((rule) => {
    rule.when = eval('(' + rule.when + ')'); // expect: code-injection
    return rule;
  });
};

exports.fill = function (literal, data) {
  const text = literal.replace(/(\$\{)/gm, '$1data.');
  return eval('`' + text + '`'); // expect: code-injection
};

exports.load = function (data) {
  return eval(data); // expect: code-injection
};

exports.compile = function compile(format) {
  const text = format.replace(/"/g, '\\"');
  const code = 'return "' + text.replace(/:([-\w]{2,})(?:\[([^\]]+)\])?/g, (_, name) => '" + of("' + name + '") + "') + '"';
  return new Function('of', code); // expect: code-injection
};
