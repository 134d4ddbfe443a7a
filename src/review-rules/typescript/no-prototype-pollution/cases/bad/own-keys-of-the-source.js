// A key `__proto__` that JSON.parse made is the source's own.
function extend(target, source) {
  for (const key in source) {
    if (!source.hasOwnProperty(key)) continue;
    if (isObject(target[key]) && isObject(source[key])) extend(target[key], source[key]); // expect: prototype-pollution
    else target[key] = source[key];
  }
}
module.exports = extend;
