const slice = Array.prototype.slice;

function deepExtend(a) {
  slice.call(arguments, 1).forEach(function (b) {
    Object.keys(b).forEach(function (p) {
      if (typeof b[p] === 'object' && typeof a[p] === 'object') deepExtend(a[p], b[p]); // expect: prototype-pollution
      else a[p] = b[p];
    });
  });
  return a;
}

function mixAll(...sources) {
  const result = sources[0];
  for (let i = 1; i < sources.length; i++) {
    const source = sources[i];
    for (const key of Object.keys(source)) {
      const value = source[key];
      if (typeof value === 'object') result[key] = mixAll(result[key] || {}, value); // expect: prototype-pollution
      else result[key] = value;
    }
  }
  return result;
}

module.exports = { deepExtend, mixAll };
