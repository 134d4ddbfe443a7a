export const merge = (target, source) =>
  Object.keys(source).reduce(
    (all, key) => {
      if (typeof all[key] === 'object') all[key] = merge(all[key], source[key]);
      else all[key] = source[key];
      return all;
    },
    { ...target },
  );

export const mergeOwn = (target, source) =>
  Object.keys(source).reduce((all, key) => {
    if (Object.hasOwn(all, key) && typeof all[key] === 'object') mergeOwn(all[key], source[key]);
    else all[key] = source[key];
    return all;
  }, target);
