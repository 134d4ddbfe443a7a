const store = require('./store');

exports.save = async (order, done) => {
  try {
    const checked = check(order);
    await store.put(checked);
    done(null);
  } catch (error) {
    done(err); // expect: undeclared-name
  }
};

exports.remove = (id, done) => store.remove(id, (err) => done(err));

function check(order) {
  return { ...order };
}
