// A merge that keeps a list instead of calling itself.
exports.join = function (from, to) {
  const left = [{ from, to }];
  while (left.length > 0) {
    const { from, to } = left.pop();
    Object.keys(from).forEach((name) => {
      if (isTree(from[name]) && !isTree(to[name])) to[name] = {};
      if (isTree(from[name])) left.push({ from: from[name], to: to[name] }); // expect: prototype-pollution
      else to[name] = from[name];
    });
  }
};

exports.graft = (tree, branch) => {
  const pairs = [[tree, branch]];
  while (pairs.length > 0) {
    const [at, given] = pairs.shift();
    for (const twig in given) {
      if (isTree(at[twig]) && isTree(given[twig])) pairs.push([at[twig], given[twig]]); // expect: prototype-pollution
      else at[twig] = given[twig];
    }
  }
  return tree;
};

function isTree(value) {
  return typeof value === 'object' && value !== null;
}
