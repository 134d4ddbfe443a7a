const { User } = require('./models');

exports.show = async (req, res) => {
  const user = await User.findByPk(req.params.id, { rejectOnEmpty: true });
  res.json({ name: user.name });
};

exports.other = async (req, res) => {
  const user = await User.findOneOrFail({ id: req.params.id });
  const second = await User.findById(req.params.other).orFail();
  res.json({ name: user.name, second: second.name });
};
