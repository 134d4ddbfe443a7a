const open = /\(/g;

export function nextOpen(text) {
  return open.test(text) ? open.lastIndex - 1 : -1;
}
