exports.isValid = (digits) => {
  let sum = 0;
  for (let at = digits.length - 1; at >= 0; at--) sum += parseInt(digits[at], 10);
  return sum % 10 === 0;
};

/** What is no number counts for nothing. */
exports.total = (fields) => {
  let total = 0;
  for (let i = 0; i <= fields.length; i++) {
    const value = Number(fields[i] || 0);
    total += value;
  }
  return total;
};
