module.exports = { first, second };

function first() {
  return limit + second();
}

var limit = 3;

function second() {
  if (limit > 1) {
    var inner = limit;
  }
  return inner;
}
