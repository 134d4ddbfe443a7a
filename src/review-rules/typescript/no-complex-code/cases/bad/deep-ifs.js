// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

function find(tree, name) {
  if (tree) {
    for (const child of tree.children) {
      if (child.name === name) return child; // expect: nesting
    }
  }
  return null;
}
