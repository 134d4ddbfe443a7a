// ./users.js, now: const users = new Map(); exports.findUser = (id) => users.get(id) ?? null; exports.findUser = cached(exports.findUser);
// ./orders.js, now: module.exports = { find(id) { const order = get(id); if (!order) return null; return order; } }; decorate(module.exports);
const { findUser } = require('./users.js');
const orders = require('./orders.js');

exports.mailOf = (id) => findUser(id).mail;
exports.totalOf = (id) => orders.find(id).total;
