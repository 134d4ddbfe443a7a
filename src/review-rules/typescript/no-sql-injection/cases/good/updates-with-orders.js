const db = require('./db');

exports.edit = (req, res, next) => {
  db.comments
    .update({ _id: String(req.body.id) }, { $set: { text: req.body.text } })
    .then((result) => res.json(result), next);
};

exports.rename = async (req, res) => {
  await db.Shop.update({ name: req.body.name }, { where: { id: req.params.id } });
  await db.cart.update({ id: req.body.id }, { count: req.body.count });
  await cache.update({ key: req.body.key });
  res.sendStatus(204);
};
