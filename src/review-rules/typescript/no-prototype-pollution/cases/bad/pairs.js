function mergePairs(target, source) {
  for (const [key, value] of Object.entries(source)) {
    const isDeep = value && typeof value === 'object' && target[key] && typeof target[key] === 'object';
    if (isDeep) mergePairs(target[key], value); // expect: prototype-pollution
    else target[key] = value;
  }
}

function mergeEach(target, source) {
  Object.entries(source).forEach(([name, given]) => {
    if (isObject(given) && isObject(target[name])) mergeEach(target[name], given); // expect: prototype-pollution
    else target[name] = given;
  });
}

const isObject = (value) => typeof value === 'object' && value !== null;

module.exports = { mergePairs, mergeEach };
