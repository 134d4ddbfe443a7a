exports.median = function (samples) {
  var values = samples.map(function (sample) { return sample.duration; });
  values.sort(); // expect: default-sort
  var middle = Math.floor(values.length / 2);
  return values.length % 2 === 0 ? (values[middle - 1] + values[middle]) / 2 : values[middle];
};

exports.spread = function (samples) {
  const sorted = [...samples].sort(); // expect: default-sort
  return sorted[sorted.length - 1] - sorted[0];
};
