const { User } = require('./models');

exports.show = async (req, res) => {
  res.json(await User.findById(req.params.id));
};

exports.all = async (req) => {
  const user = User.findById(req.params.id);
  user.select('name');
  return user;
};
