module.exports = function show(err, item) {
  return item.name;
};
const compare = (error, other) => other.code;
