exports.skip = (values) => {
  let i = -1;
  while (++i < values.length) {
    if (values[i] === null) continue;
    values[i] += 1;
  }
};
