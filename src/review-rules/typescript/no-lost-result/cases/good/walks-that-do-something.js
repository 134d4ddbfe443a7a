export function upper(names) {
  const loud = names.map((name) => name.toUpperCase());
  return loud;
}

export function shown(names, show) {
  names.map((name) => show(name.trim()));
}

export function all(rows) {
  rows.map((row) => row);
}

export function loaded(modules) {
  modules.map((module) => module.default);
}

export function counted(words, counts) {
  words.map((word) => (counts[word] = 1));
}
