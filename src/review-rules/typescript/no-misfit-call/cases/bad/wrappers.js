export function read(value) {
  const flag = new Boolean(value); // expect: wrapper-object
  const count = new Number(value); // expect: wrapper-object
  return flag ? count : new String(value); // expect: wrapper-object
}
