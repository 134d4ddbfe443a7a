const names = { a: 1, b: 2 };

export function known(name) {
  for (const one in names) if (one === name) return true;
  return name in names;
}
