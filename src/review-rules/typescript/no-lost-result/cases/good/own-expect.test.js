// path: src/own.test.js
const expect = (value, message) => {
  if (!value) throw new Error(message);
};

export const check = (sum) => {
  expect(sum);
  expect(sum === 3, 'three');
};
