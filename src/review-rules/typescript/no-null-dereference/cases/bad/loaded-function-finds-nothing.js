// ./users.js, now: const users = new Map(); exports.findUser = (id) => users.get(id) ?? null; exports.all = () => [...users.values()];
// ./find-order.js, now: module.exports = async function findOrder(id) { const order = await db.orders.findOne({ id }); if (order == null) return null; return order; };
const { findUser } = require('./users.js');
const users = require('./users.js');
const findOrder = require('./find-order.js');

exports.mailOf = (id) => findUser(id).mail; // expect: null-result-of-import

exports.nameOf = function (id) {
  const user = users.findUser(id);
  return user.name; // expect: null-result-of-import
};

exports.totalOf = async (id) => (await findOrder(id)).total; // expect: null-result-of-import
