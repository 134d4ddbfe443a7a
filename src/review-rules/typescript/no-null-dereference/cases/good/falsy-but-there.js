exports.pad = function (prefix, count) {
  if (!prefix) note(prefix.length);
  if (!count) return count.toFixed(2);
  if (prefix) log(prefix);
  return [...prefix].length + prefix[0];
};

exports.sum = (errors) => (errors ? errors.toString() : errors.toString().length);
