// Whoever loads it may give it any path.
function setAt(object, path, value) {
  const segments = path.split('.');
  let at = object;
  for (let i = 0; i < segments.length - 1; i++) at = at[segments[i]] ??= {};
  at[segments[segments.length - 1]] = value; // expect: prototype-pollution
}

module.exports = { setAt };

// path: lib/config.js
