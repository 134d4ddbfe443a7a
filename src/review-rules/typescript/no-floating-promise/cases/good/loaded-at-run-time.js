// ./store.js, now: async function save(order) { await db.put(order); } module.exports = { save: queued(save), close };
// ./mail.js, now: module.exports = async (order) => { await post(order); }; wrap(module.exports);
// ./log.js, now: exports.write = async (line) => { await file.append(line); }; exports.write = queued(exports.write);
const { save } = require('./store.js');
const send = require('./mail.js');
const log = require('./log.js');
let notify = require('./mail.js');
notify = queued(notify);

async function submit(order, require) {
  save(order);
  send(order);
  notify(order);
  log.write(order.id);
  require('./mail.js')(order);
  await order.sent;
  return 'saved';
}

module.exports = { submit };
