const open = new Set();

export function toggle(name, isOn) {
  open[isOn ? 'add' : 'delete'](name);
  return open[Symbol.iterator]();
}
