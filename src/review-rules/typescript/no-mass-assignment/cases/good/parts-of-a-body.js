const { User } = require('./models');

exports.update = async (req, res) => {
  await User.updateOne({ _id: req.params.id }, { $set: { name: req.body.name } });
  await User.updateMany({ shop: req.user.shop }, { $push: { notes: String(req.body.note) } });
  res.sendStatus(204);
};
