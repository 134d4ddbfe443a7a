export function put(tree, route, leaf) {
  if (/__proto__/.test(route)) return tree;
  let at = tree;
  (route = route.split ? route.split('.') : route.slice()).slice(0, -1).reduce((node, name) => { // expect: prototype-pollution
    return (node[name] = node[name] || {});
  }, at)[route.pop()] = leaf;
  return tree;
}
