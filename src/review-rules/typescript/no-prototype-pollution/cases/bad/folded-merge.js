const merge = (target, source) =>
  Object.keys(source).reduce((all, key) => {
    if (typeof all[key] === 'object' && typeof source[key] === 'object') {
      merge(all[key], source[key]); // expect: prototype-pollution
    } else {
      all[key] = source[key];
    }
    return all;
  }, target);

export default merge;
