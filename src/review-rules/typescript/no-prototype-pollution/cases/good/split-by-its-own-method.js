class Registry {
  constructor() {
    this.values = {};
  }

  stepsOf(name) {
    const steps = name.split(':');
    if (steps.some((one) => one === '__proto__' || one === 'constructor')) throw new TypeError(name);
    return steps;
  }

  set(name, value) {
    const steps = this.stepsOf(name);
    let at = this.values;
    while (steps.length > 1) {
      const step = steps.shift();
      at[step] = at[step] || {};
      at = at[step];
    }
    at[steps[0]] = value;
  }
}

/** Numbers lead to no prototype. */
function places(text) {
  return text.split(',').map(Number);
}

Registry.mark = function (grid, text, value) {
  let at = grid;
  const all = places(text);
  for (let i = 0; i < all.length - 1; i++) at = at[all[i]];
  at[all[all.length - 1]] = value;
};

function known(name) {
  return [name, 'value'];
}

Registry.write = function (object, name, value) {
  let at = object;
  const all = known(name);
  for (let i = 0; i < all.length - 1; i++) at = at.child;
  at.value = value;
};

module.exports = Registry;
