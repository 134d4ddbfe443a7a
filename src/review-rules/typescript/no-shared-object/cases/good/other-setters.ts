export function styled(node: Element, map: Map<string, string>): Element {
  const target = node;
  target.setAttribute('class', 'wide');
  node.setAttribute('id', 'a');
  const all = map;
  all.set('a', 'b');
  return map.has('a') ? target : node;
}
