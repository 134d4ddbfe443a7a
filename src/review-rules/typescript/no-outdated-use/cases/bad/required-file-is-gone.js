// ./prices.js, gone
const { total } = require('./prices.js'); // expect: missing-export

module.exports = (items) => total(items) + require('./none.js');
