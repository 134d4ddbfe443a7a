class Registry {
  constructor(separator = ':') {
    this.separator = separator;
    this.values = {};
  }

  stepsOf(name) {
    return name.split(this.separator);
  }

  set(name, value) {
    const steps = this.stepsOf(name);
    let at = this.values;
    while (steps.length > 1) {
      const step = steps.shift();
      at[step] = at[step] || {};
      at = at[step];
    }
    at[steps[0]] = value; // expect: prototype-pollution
  }
}

function dotted(given) {
  if (Array.isArray(given)) return given.slice();
  return given.split('.').map((one) => one.trim());
}

Registry.assign = function (object, property, value) {
  const list = dotted(property);
  const end = list.pop();
  const holder = list.reduce((at, one) => (at[one] = at[one] || {}), object);
  holder[end] = value; // expect: prototype-pollution
};

const cut = (text) => (text.includes('/') ? text.split('/') : [text]);

Registry.write = function (object, where, value) {
  let at = object;
  const all = cut(where);
  for (let i = 0; i < all.length - 1; i++) at = at[all[i]];
  at[all[all.length - 1]] = value; // expect: prototype-pollution
};

module.exports = Registry;
