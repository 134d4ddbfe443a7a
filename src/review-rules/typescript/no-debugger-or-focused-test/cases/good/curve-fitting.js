const { data, quadratic } = require('./data');

const curve = fit(data, (x) => quadratic(x));
const line = fit('linear', data);

function fit(points, model) {
  return { points, model };
}

module.exports = { curve, line };
