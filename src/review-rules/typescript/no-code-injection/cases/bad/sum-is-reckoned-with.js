// What comes out is a number, so what went in was to be a sum.
export function percent(expression) {
  return Math.round(eval(expression) * 100) / 100; // expect: code-injection
}

export function width(expr, unit) {
  let result;
  try {
    result = eval(expr.replace(unit, '')); // expect: code-injection
  } catch {
    return expr;
  }
  if (unit === '%') result *= 100;
  return result + unit;
}

export function price(expression) {
  const sum = eval('(' + expression + ')'); // expect: code-injection
  return sum.toFixed(2);
}
