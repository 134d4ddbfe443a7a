const crypto = require('crypto');

exports.randomBytes = (size) => crypto.randomBytes(size);

/** Takes the platform's first. */
exports.getRandomValues = function (array) {
  if (globalThis.crypto !== undefined) return globalThis.crypto.getRandomValues(array);
  for (let i = 0; i < array.length; i++) array[i] = Math.floor(Math.random() * 256);
  return array;
};

exports.random = () => Math.random();

exports.randomNumbers = function (count) {
  const list = [];
  while (list.length < count) list.push(Math.random());
  return list;
};

exports.randomValue = function (values) {
  return values[Math.floor(Math.random() * values.length)];
};
