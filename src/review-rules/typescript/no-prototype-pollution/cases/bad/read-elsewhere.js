// How a path is read, or a step is made, stands in another file.
import { get, routes } from './routes.js';
import tools from './tools.js';

export function place(path, value, tree) {
  const pathParts = tools.toParts(path);
  let at = tree;
  for (let i = 0; i < pathParts.length - 1; i += 1) at = at[pathParts[i]];
  at[pathParts[pathParts.length - 1]] = value; // expect: prototype-pollution
}

export function setIn(tree, paths, value) {
  paths.reduce((at, step, index) => {
    at[step] = index === paths.length - 1 ? value : (at[step] ?? {}); // expect: prototype-pollution
    return at[step];
  }, tree);
  return tree;
}

export function patch(tree, changes) {
  changes.forEach((change) => {
    const { path } = change;
    let at = tree;
    for (let i = 0; i < path.length - 1; i += 1) at = get(at, path[i]);
    at[path[path.length - 1]] = change.value; // expect: prototype-pollution
  });
  return routes(tree);
}
