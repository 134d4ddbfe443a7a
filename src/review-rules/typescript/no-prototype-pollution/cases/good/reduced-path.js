const where = 'settings.window';

export function get(object, path) {
  return path.split('.').reduce((at, key) => at[key], object);
}

export function countKeys(path) {
  return path.split('.').reduce((counts, key) => {
    counts[key] = (counts[key] || 0) + 1;
    return counts;
  }, {});
}

export function setSize(object, value) {
  where.split('.').reduce((at, key) => at[key], object)['size'] = value;
  where.split('.').reduce((at, key) => at[key], object)[value] = true;
}

export function set(object, path, value) {
  const keys = path.split('.');
  if (keys.includes('__proto__') || keys.includes('constructor')) return;
  keys.slice(0, -1).reduce((at, key) => at[key], object)[keys.at(-1)] = value;
}

export function index(names, rows) {
  const last = names.reduce((row, name) => rows[name], {});
  last[names[0]] = rows;
}
