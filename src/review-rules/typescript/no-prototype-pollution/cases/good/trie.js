export function insert(root, word) {
  let node = root;
  for (const letter of word) {
    node[letter] = node[letter] ?? {};
    node = node[letter];
  }
  node.isEnd = true;
}
