import { get, own } from './routes.js';
import tools from './tools.js';

export function place(path, value, tree) {
  const pathParts = tools.toParts(path);
  if (pathParts.some((part) => part === '__proto__' || part === 'constructor')) return;
  let at = tree;
  for (let i = 0; i < pathParts.length - 1; i += 1) at = at[pathParts[i]];
  at[pathParts[pathParts.length - 1]] = value;
}

// Folders of a disk are joined, and nothing is gone down.
export function count(paths) {
  return paths.reduce((sizes, path) => {
    sizes[path] = (sizes[path] ?? 0) + 1;
    return sizes;
  }, {});
}

export function patch(tree, changes) {
  changes.forEach((change) => {
    const { path } = change;
    let at = tree;
    for (let i = 0; i < path.length - 1; i += 1) at = own(at, path[i]);
    at[path[path.length - 1]] = change.value;
  });
  return get(tree, 'root');
}
