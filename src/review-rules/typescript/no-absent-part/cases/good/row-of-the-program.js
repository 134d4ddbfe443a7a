const { Settings, User } = require('./models');

exports.limits = async () => {
  const settings = await Settings.findOne({ name: 'limits' });
  return settings.values;
};

exports.me = async (req, res) => {
  const user = await User.findById(req.user.id);
  res.json({ name: user.name });
};
