export function odd(report) {
  toString.call(report?.a);
  constructor.keys(report?.a);
  return hasOwnProperty.call(report?.a, 'b');
}
