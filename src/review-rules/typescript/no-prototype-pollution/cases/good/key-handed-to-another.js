const isObject = (value) => value !== null && typeof value === 'object';

const mergeKey = (target, key, value) => {
  if (isObject(target[key]) && isObject(value)) mergeAll(target[key], value);
  else target[key] = value;
};

function mergeAll(target, source) {
  Object.keys(source).forEach((key) => {
    if (key === '__proto__') return;
    if (key === 'constructor') return;
    mergeKey(target, key, source[key]);
  });
  return target;
}

/** It goes through a tree, and writes nowhere. */
function visitKey(node, key, value) {
  if (isObject(node[key])) visitAll(node[key], value);
  else console.log(key, value);
}

function visitAll(node, other) {
  for (const key of Object.keys(other)) visitKey(node, key, other[key]);
}

/** The keys are those of what is written to. */
function fillKey(target, key, value) {
  if (isObject(target[key])) fillAll(target[key], value);
  else target[key] = value;
}

function fillAll(target, value) {
  for (const key of Object.keys(target)) fillKey(target, key, value);
}

module.exports = { mergeAll, visitAll, fillAll };
