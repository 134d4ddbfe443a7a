const db = require('./db');

exports.edit = (req, res, next) => {
  db.comments
    .update({ _id: req.body.id }, { $set: { text: req.body.text } }, { multi: true }) // expect: operator-injection
    .then((result) => res.json(result), next);
};

exports.vote = async (req, res) => {
  const { id } = req.body;
  await this.store.votes.update({ id }, { $inc: { count: 1 } }); // expect: operator-injection
  res.sendStatus(204);
};

exports.tag = (req, res, next) => {
  const orders = { $push: { tags: String(req.body.tag) } };
  db.posts.update({ slug: req.body.slug }, orders, (error) => (error ? next(error) : res.sendStatus(204))); // expect: operator-injection
};
