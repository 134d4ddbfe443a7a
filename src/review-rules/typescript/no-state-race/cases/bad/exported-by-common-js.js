const limits = new Map();
let credits = 100;
let connection = null;

async function consume(store, key, most) {
  const used = limits.get(key) ?? 0;
  const extra = await store.bonus(key);
  if (used >= most + extra) {
    return false;
  }
  limits.set(key, used + 1); // expect: state-race
  return true;
}

const earn = async (task) => {
  credits += await worth(task); // expect: state-race
};

exports.brokered = async function (broker) {
  if (!connection) connection = await broker.connect(); // expect: state-race
  return connection;
};

module.exports.consume = consume;
exports.tasks = { earn };
