const parts = /\[([^\]]+)\]/g;

exports.pathOf = (value) => {
  if (parts.test(value)) return withNames(value);
  return value;
};

function withNames(value) {
  return value.replace(parts, ':$1');
}
