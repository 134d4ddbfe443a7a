export const lineOf = (breaks, offset) => breaks.indexOf(offset) || 0;
export const placeIn = (parent, node) => (parent && parent.list.indexOf(node)) || 0;
export const first = (list, one) => list.indexOf(one) ?? -1;

export function cut(text) {
  const at = text.indexOf('?');
  return at === -1 ? text : text.slice(0, at);
}
