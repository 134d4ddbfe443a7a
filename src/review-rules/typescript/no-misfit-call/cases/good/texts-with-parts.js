export function markSafe(text) {
  const marked = new String(text);
  marked.isSafe = true;
  return marked;
}

export const withValues = (text, values) => Object.assign(new String(text), { values });
export const ofTexts = Object.getPrototypeOf(new String(''));
export const tag = Object.prototype.toString.call(new Number(1));
