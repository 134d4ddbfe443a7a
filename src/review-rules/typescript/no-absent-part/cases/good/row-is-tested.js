const { User } = require('./models');

exports.show = async (req, res) => {
  const user = await User.findById(req.params.id);
  if (!user) return res.sendStatus(404);
  res.json({ name: user.name });
};

exports.name = async (req, res) => {
  const user = await User.findOne({ mail: req.query.mail });
  res.json({ name: user?.name ?? 'nobody' });
};
