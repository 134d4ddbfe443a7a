// ./prices.js, before: function total(items) { return items.length; } module.exports = { total, rate: (x) => x.rate };
// ./prices.js, now: function total(items, currency) { return items.length + currency.code; } module.exports = { total, rate: async (x) => x.rate };
const prices = require('./prices.js');
const { rate } = require('./prices.js');

const show = (items) => prices.total(items); // expect: missing-argument
const double = (item) => 2 * rate(item); // expect: new-promise

module.exports = { show, double };
