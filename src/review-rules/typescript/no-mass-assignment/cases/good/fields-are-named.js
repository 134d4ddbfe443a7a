const { User } = require('./models');

exports.update = async (req, res) => {
  const { name, mail } = req.body;
  res.json(await User.findByIdAndUpdate(req.params.id, { name, mail }));
};
