export function visit(node: Node | undefined, value: string | number) {
  node = node as Node;
  value = value!;
  return [node, value];
}
