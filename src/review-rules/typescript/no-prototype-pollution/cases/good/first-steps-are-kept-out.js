// The first of a path is each of its steps, where a function goes down by itself.
exports.set = function set(target, path, value) {
  if (path[0] === '__proto__' || path[0] === 'constructor') return;
  if (path.length === 1) target[path[0]] = value;
  else set((target[path[0]] ??= {}), path.slice(1), value);
};

const decoded = (step) => step.replaceAll('~1', '/').replaceAll('~0', '~');

exports.write = function (target, pointer, value) {
  let at = target;
  let step;
  for (let index = 1; index < pointer.length; ) {
    step = decoded(pointer[index++]);
    if (step === '__proto__' || step === 'constructor' || step === 'prototype') return;
    if (index === pointer.length) break;
    if (at[step] === undefined) at[step] = {};
    at = at[step];
  }
  at[step] = value;
};

// Numbers lead to no prototype.
exports.fill = function (rows, keys, value) {
  let at = rows;
  let step;
  for (let index = 0; index < keys.length; index += 1) {
    step = toIndex(keys[index]);
    if (index === keys.length - 1) break;
    at = at[step];
  }
  at[step] = value;
};

const toIndex = (text) => Number.parseInt(text, 10);
