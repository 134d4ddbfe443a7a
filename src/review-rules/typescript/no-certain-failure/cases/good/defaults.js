export function read({ path = '/', depth = 1 }) {
  path = path.trim();
  depth ??= 2;
  return [path, depth];
}
