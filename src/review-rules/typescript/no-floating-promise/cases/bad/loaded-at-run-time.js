// ./store.js, now: async function save(order) { await db.put(order); } module.exports = { save };
// ./mail.js, now: module.exports = async (order) => { await post(order); };
// ./log.js, now: exports.write = async (line) => { await file.append(line); };
const { save: keep } = require('./store.js');
const store = require('./store.js');
const send = require('./mail.js');

async function submit(order) {
  keep(order); // expect: floating-promise
  store.save(order); // expect: floating-promise
  send(order); // expect: floating-promise
  require('./log.js').write(order.id); // expect: floating-promise
  await order.sent;
  return 'saved';
}

module.exports = { submit };
