// Caches, queues and other people's accounts; filters; fields that are called data.
const UserCache = require('./cache');
const { UserQueue, UserEvents } = require('./work');
const { User, db, stripe } = require('./services');

exports.keep = async (req, res) => {
  UserCache.set('last', req.body);
  await UserQueue.create(req.body);
  await UserEvents.save(req.body);
  await stripe.Account.create(req.body);
  res.end();
};
exports.seen = async (req, res) => {
  await User.update(req.query, { $set: { seen: true } });
  await User.create({ data: req.body, type: 'json' });
  await db.collection('userevents').insertOne({ update: req.body });
  const filterUser = await findUserFilters();
  Object.assign(filterUser, req.query);
  res.end();
};
