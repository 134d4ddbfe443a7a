exports.depth = function (node) {
  let depth = 0;
  let parent = node.parent;
  while (parent) { // expect: endless-loop
    depth++;
    node = parent.parent;
  }
  return depth;
};
