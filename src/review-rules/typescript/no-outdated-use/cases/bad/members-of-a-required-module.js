// ./prices.js, before: module.exports = { total(items) { return items.length; }, rate: 1 };
// ./prices.js, now: module.exports = { sum(items) { return items.length; }, rate: 1 };
// ./users.js, before: exports.find = (id) => id; exports.all = () => [];
// ./users.js, now: exports.all = () => [];
const prices = require('./prices.js');
const { find, all: everybody } = require('./users.js'); // expect: missing-export

const show = (items) => prices.total(items) * prices.rate; // expect: missing-export
const again = require('./prices.js').total; // expect: missing-export

module.exports = { show, again, find, everybody };
