const users = new Map();
const accountCache = require('./cache');

exports.keep = (req, res) => {
  users.set(req.params.id, req.body);
  accountCache.set('last', req.body);
  accountCache.update(req.body);
  res.sendStatus(204);
};
