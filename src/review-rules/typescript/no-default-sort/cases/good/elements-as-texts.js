exports.first = function (names) {
  names.sort();
  const middle = Math.floor(names.length / 2);
  return names[middle - 1] + names[middle];
};

exports.longest = function (names, widths) {
  const sorted = [...names].sort();
  return widths[sorted[0]] * 2 + sorted[0].length / 2;
};

exports.spread = function (timestamps) {
  timestamps.sort();
  return timestamps[timestamps.length - 1] - timestamps[0];
};
