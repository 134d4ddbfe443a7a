exports.join = function (from, to) {
  const left = [{ from, to }];
  while (left.length > 0) {
    const { from, to } = left.pop();
    Object.keys(from).forEach((name) => {
      if (name === '__proto__') return;
      if (isTree(from[name])) to[name] = {};
      if (isTree(from[name])) left.push({ from: from[name], to: to[name] });
      else to[name] = from[name];
    });
  }
};

// Only what the tree has itself is gone down.
exports.graft = (tree, branch) => {
  const pairs = [[tree, branch]];
  while (pairs.length > 0) {
    const [at, given] = pairs.shift();
    for (const twig in given) {
      if (Object.hasOwn(at, twig) && isTree(given[twig])) pairs.push([at[twig], given[twig]]);
      else at[twig] = given[twig];
    }
  }
  return tree;
};

// Nothing is written.
exports.differs = (one, other) => {
  const pairs = [[one, other]];
  while (pairs.length > 0) {
    const [a, b] = pairs.pop();
    for (const key in a) {
      if (isTree(a[key]) && isTree(b[key])) pairs.push([a[key], b[key]]);
      else if (a[key] !== b[key]) return true;
    }
  }
  return false;
};

// What was made is a copy.
exports.copy = (tree) => {
  const pairs = [[tree, {}]];
  const first = pairs[0][1];
  while (pairs.length > 0) {
    const [from, to] = pairs.pop();
    for (const key of Object.keys(from)) {
      const next = isTree(from[key]) ? {} : undefined;
      if (next !== undefined) pairs.push([from[key], next]);
      Object.defineProperty(to, key, { value: next ?? from[key], enumerable: true });
    }
  }
  return first;
};

function isTree(value) {
  return typeof value === 'object' && value !== null;
}
