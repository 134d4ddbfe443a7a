// Each letter is one step, and `__proto__` is more than a letter.
export function insert(root, word) {
  let node = root;
  for (const letter of word) {
    if (!node[letter]) node[letter] = { ends: false };
    node = node[letter];
  }
  node.ends = true;
}

export function insertSplit(root, word) {
  let node = root;
  word.split('').forEach((letter) => {
    if (!node[letter]) node[letter] = { ends: false };
    node = node[letter];
  });
  node.ends = true;
}

// A tree of the files that are there.
export function tree(files) {
  const root = {};
  for (const file of files) {
    let at = root;
    for (const part of file.path.split('/')) {
      if (!at[part]) at[part] = { name: part, size: 0 };
      at = at[part];
    }
  }
  return root;
}
