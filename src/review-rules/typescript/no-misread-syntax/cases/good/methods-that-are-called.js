export function cleaned(text) {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part.length);
}

export function isSame(one, other) {
  return one.toLowerCase() === other.toLowerCase();
}

export function isPatched() {
  return ''.trim !== String.prototype.trim;
}

export function settings(columns) {
  return columns.map((column) => column.format);
}

export const trim = (text) => (text.trim ? text.trim() : text);
