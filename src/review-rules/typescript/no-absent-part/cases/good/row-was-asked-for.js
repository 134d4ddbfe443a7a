const { User } = require('./models');

exports.show = async (req, res) => {
  if (!(await User.exists({ _id: req.params.id }))) return res.sendStatus(404);
  const user = await User.findById(req.params.id);
  res.json({ name: user.name });
};

exports.rename = async (req, res) => {
  await requireUser(req.params.id);
  const user = await User.findById(req.params.id);
  user.name = req.body.name;
  await user.save();
};
