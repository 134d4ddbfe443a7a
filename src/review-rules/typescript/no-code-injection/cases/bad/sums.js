// Whoever writes the sum writes a program.
exports.calculate = (formula) => eval(formula); // expect: code-injection

exports.solve = function (values) {
  let equation = values.equation;
  for (const name in values) equation = equation.replace(name, values[name]);
  return eval(equation); // expect: code-injection
};

exports.eq = (input, vars) => eval('with (Math) { with (vars || {}) {' + input + '}}'); // expect: code-injection

exports.compare = (left, operator, right) => eval(`${Number(left)} ${operator} ${Number(right)}`); // expect: code-injection

exports.build = (type, given) => new (eval(type))(given); // expect: code-injection
