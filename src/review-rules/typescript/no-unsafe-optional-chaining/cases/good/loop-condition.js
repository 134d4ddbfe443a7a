export function path(node) {
  const names = [];
  while (node?.parent) {
    const { name } = node?.parent;
    names.push(name);
    node = node.parent;
  }
  for (let at = node; at; at = (at?.next).next) names.push(...at?.names);
  return names;
}
