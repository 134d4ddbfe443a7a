export function put(tree, route, leaf) {
  if (/__proto__|constructor/.test(route)) return tree;
  route = route.split('.');
  route.slice(0, -1).reduce((node, name) => (node[name] = node[name] || {}), tree)[route.pop()] = leaf;
  return tree;
}

// Functions are not gone into: `constructor` leads nowhere.
export function plain(tree, route, leaf) {
  if (/__proto__/.test(route)) return tree;
  route = route.split('.');
  route.slice(0, -1).reduce((node, name) => {
    if (typeof node !== 'object') throw new TypeError(name);
    return (node[name] = node[name] || {});
  }, tree)[route.pop()] = leaf;
  return tree;
}
