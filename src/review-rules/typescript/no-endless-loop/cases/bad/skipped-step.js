exports.sum = (values) => {
  let total = 0;
  let i = 0;
  while (i < values.length) {
    const value = values[i];
    if (value === null) continue; // expect: endless-loop
    total += value;
    i++;
  }
  return total;
};
