type Tree = { [key: string]: unknown };

export const deepAssign = (target: Tree, source: Tree): Tree => {
  Object.keys(source).forEach((key) => {
    const value = source[key];
    if (value !== null && typeof value === 'object') {
      target[key] = deepAssign(target[key] as Tree, source[key] as Tree); // expect: prototype-pollution
    } else {
      target[key] = value;
    }
  });
  return target;
};
