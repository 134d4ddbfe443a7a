/** @param {Node | string} node */
export function visit(node) {
  node = /** @type {Node} */ (node);
  return node.children;
}
