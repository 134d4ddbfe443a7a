function sum(values) {
  let total = 0;
  for (let i = 0; i <= i; i++) { // expect: self-compare
    total += values[i];
  }
  return total;
}

module.exports = { sum };
