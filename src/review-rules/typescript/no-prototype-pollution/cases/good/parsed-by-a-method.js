const pathington = require('pathington');
const url = require('url');

function set(value, path, object) {
  const parsedPath = pathington.parse(path);
  let reference = object;
  parsedPath.forEach(function (key, index) {
    if (key === '__proto__' || key === 'constructor') throw new RangeError(path);
    if (index === parsedPath.length - 1) {
      reference[key] = value;
      return;
    }
    if (!isObject(reference[key])) reference[key] = {};
    reference = reference[key];
  });
  return object;
}

/** What stands in the file of settings was written by those who run the program. */
function fill(settings, text) {
  const keys = JSON.parse(text);
  let at = settings;
  for (const key of keys) at = at.children[key];
  at.value = text;
}

function hostOf(text) {
  const parts = url.parse(text);
  return parts.host;
}

module.exports = { set, fill, hostOf };
