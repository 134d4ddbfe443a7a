exports.depth = function (node) {
  let depth = 0;
  let parent = node.parent;
  while (parent) {
    depth++;
    ({ parent } = parent);
  }
  for (let at = node; at; at = at.next) depth++;
  return depth;
};
