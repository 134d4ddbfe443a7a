// It stays in the file, which is about the settings of the program.
function setAt(object, segments, value) {
  let at = object;
  for (let i = 0; i < segments.length - 1; i++) {
    const segment = segments[i];
    if (typeof at[segment] !== 'object') at[segment] = {};
    at = at[segment];
  }
  at[segments[segments.length - 1]] = value;
}

export class Settings {
  values = {};

  set(setting, value) {
    setAt(this.values, setting.segments, value);
  }
}

function mergeInto(target, source) {
  Object.keys(source).forEach((key) => {
    if (source[key].constructor === Object) mergeInto(target[key], source[key]);
    else target[key] = source[key];
  });
  return target;
}

export const read = (text) => mergeInto({ tags: {} }, JSON.parse(text));

// path: src/config/store.js
