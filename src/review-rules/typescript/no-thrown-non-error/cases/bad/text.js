export function port(text) {
  const value = Number(text);
  if (Number.isNaN(value)) throw 'not a port: ' + text; // expect: thrown-primitive
  if (value > 65535) throw `too high: ${value}`; // expect: thrown-primitive
  if (value < 0) throw ('too low'); // expect: thrown-primitive
  if (value === 0) throw"zero"; // expect: thrown-primitive
  return value;
}
