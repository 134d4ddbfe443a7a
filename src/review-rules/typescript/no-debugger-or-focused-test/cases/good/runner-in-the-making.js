export function addOnly(test, global) {
  test.only = (title, fn) => test(title, { only: true }, fn);
  global.it.only = global.test.only = test.only;
  return it.only.bind(null, 'title');
}

export const call = (title, fn) => it.only.call(this, title, fn);
export const isFocused = it.only === test.only;
