const where = 'settings.window.size';

export function setSize(object, value) {
  const keys = where.split('.');
  let at = object;
  for (let i = 0; i < keys.length - 1; i++) at = at[keys[i]];
  at[keys[keys.length - 1]] = value;
}
