// ./prices.js, gone
const { total } = require('./prices.js'); // expect: missing-file

module.exports = (items) => total(items) + require('./none.js');
