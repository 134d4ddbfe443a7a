// What is done for one key stands apart, and which of these is called is an option.
const tools = {
  mergeKey(key, target, source, options) {
    const own = target[key];
    const given = source[key];
    if (isTree(own) && isTree(given)) tools.merge(own, given, options); // expect: prototype-pollution
    else target[key] = given;
  },
  merge(target, source, options) {
    const step = options.step || tools.mergeKey;
    for (const key of Object.keys(source)) step(key, target, source, options);
    return target;
  },
};

exports.recursive = function (host, donor) {
  Object.keys(donor).forEach(stepOf(host, donor));
  return host;
};

function stepOf(host, donor) {
  return function (key) {
    if (isTree(donor[key]) && isTree(host[key])) {
      exports.recursive(host[key], donor[key]); // expect: prototype-pollution
    } else {
      host[key] = donor[key];
    }
  };
}

function isTree(value) {
  return typeof value === 'object' && value !== null;
}

exports.tools = tools;
