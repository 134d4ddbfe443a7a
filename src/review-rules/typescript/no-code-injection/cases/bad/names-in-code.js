// Names that callers choose, and that become names in the code.
exports.compile = function (text, options) {
  const source = 'var ' + options.outputName + ' = append;' + build(text);
  return new Function('data', source); // expect: code-injection
};

exports.within = function (text, options) {
  const source = `with (${options.localsName} || {}) { ${build(text)} }`;
  return new Function('locals', source); // expect: code-injection
};

exports.first = function (text, options) {
  return new Function(options.varName, 'helpers', build(text, options)); // expect: code-injection
};

exports.chosen = function (text, options) {
  let Maker = Function;
  if (options.async) Maker = AsyncFunction;
  return new Maker(options.variable, build(text, options)); // expect: code-injection
};

exports.named = function (name, body) {
  return new Function('body', 'return function ' + name + '() { return body(); }')(body); // expect: code-injection
};

exports.create = function (className) {
  return eval('new ' + className + '()'); // expect: code-injection
};

exports.define = function (source, params) {
  for (const key in params) eval('var ' + key + ' = params[key];'); // expect: code-injection
  return run(source);
};
