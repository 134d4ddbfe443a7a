// A pointer can go down through the prototype at any step.
const decoded = (step) => step.replaceAll('~1', '/').replaceAll('~0', '~');

exports.set = function (target, pointer, value) {
  if (pointer[1] === '__proto__') return target;
  if (pointer[1] === 'constructor' && pointer[2] === 'prototype') return target;
  let at = target;
  let step;
  for (let index = 1; index < pointer.length; ) {
    step = decoded(pointer[index++]);
    if (index === pointer.length) break;
    if (at[step] === undefined) at[step] = {};
    at = at[step];
  }
  at[step] = value; // expect: prototype-pollution
  return target;
};
