exports.calculate = function (formula) {
  if (!/^[\d\s+*/().-]+$/.test(formula)) throw new SyntaxError(formula);
  return eval(formula);
};

const operators = new Map([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
]);

exports.compare = (left, operator, right) => operators.get(operator)(left, right);

const formula = '2 * Math.PI';

exports.circle = (radius) => radius * eval(formula);

exports.sum = (left, right) => eval(`${Number(left)} + ${Number(right)}`);
