exports.sum = (values) => {
  let total = 0;
  let i = 0;
  while (i < values.length) {
    const value = values[i++];
    if (value === null) continue;
    total += value;
  }
  for (let j = 0; j < values.length; j++) {
    if (values[j] === 0) continue;
    total -= 1;
  }
  return total;
};
