exports.isIgnored = (name, ignored) => {
  for (const pattern of ignored) {
    if (pattern instanceof RegExp) {
      if (pattern.test(name)) return true;
    } else if (pattern.indexOf('*') && name.startsWith(pattern.slice(0, -1))) return true; // expect: index-as-truth
  }
  return false;
};
