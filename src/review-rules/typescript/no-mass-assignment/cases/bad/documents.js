const { User, Article } = require('./models');

exports.update = (req, res) => {
  Article.findOneAndUpdate({ _id: req.params.id }, req.body, { new: true }, (error, article) => { // expect: mass-assignment
    if (error) return res.status(500).end();
    res.json(article);
  });
};

exports.change = async (req, res) => {
  const user = await User.findByIdAndUpdate(req.params.id, { $set: req.body }); // expect: mass-assignment
  res.json(user);
};

exports.changeOne = async ({ body, params }, res) => {
  await Article.updateOne({ slug: params.slug }, { ...body, changedAt: new Date() }); // expect: mass-assignment
  res.sendStatus(204);
};

exports.register = async (ctx) => {
  ctx.body = await User.create(ctx.request.body); // expect: mass-assignment
};
