exports.longest = function (words) {
  let best;
  for (const word of words) {
    if (best === undefined || word.length > best.length) best = word;
  }
  return best.length;
};

exports.merge = function (lists) {
  let all;
  for (const list of lists) {
    if (all === undefined) all = [...list];
    else all.push(...list);
  }
  return all;
};

exports.scopeOf = function (node) {
  let at = node;
  while (at && at.type !== 'Scope') at = at.parent;
  return node.name + at.name;
};
