export function walk(node, direction, mark) {
  while (node[direction]) node = node[direction];
  node[mark] = true;
}
