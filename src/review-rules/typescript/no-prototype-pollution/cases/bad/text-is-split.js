function namespace(object, text, value) {
  if (!/\./.test(text)) {
    object[text] = value; // expect: prototype-pollution
    return object;
  }
  const steps = text.split('.');
  const key = steps.shift();
  return namespace((object[key] = object[key] || {}), steps.join('.'), value);
}

exports.expand = function (flat) {
  const result = {};
  Object.keys(flat).forEach(function (key) {
    namespace(result, key, flat[key]);
  });
  return result;
};

exports.copy = function (destination, chain, create) {
  setDeep(destination, chain.split('.'), create);
};

function setDeep(object, elements, create) {
  const key = elements.shift();
  if (!elements.length) {
    object[key] = create(object, key); // expect: prototype-pollution
    return;
  }
  if (!isPlainObject(object[key])) object[key] = {};
  setDeep(object[key], elements, create);
}

exports.parse = function (query) {
  const result = {};
  query.split('&').forEach(function (pair) {
    const [left, right] = pair.split('=');
    const name = decodeURIComponent(left);
    const keys = name.split(/[[\]]+/).filter(Boolean);
    let at = result;
    let index = 0;
    for (; index < keys.length - 1; index += 1) at = at[keys[index]] = at[keys[index]] || {};
    at[keys[index]] = decodeURIComponent(right); // expect: prototype-pollution
  });
  return result;
};
