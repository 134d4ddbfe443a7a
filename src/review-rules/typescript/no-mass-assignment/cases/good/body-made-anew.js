const { User } = require('./models');

exports.update = async (req, res) => {
  req.body = (({ name, bio }) => ({ name, bio }))(req.body);
  res.json(await User.findByIdAndUpdate(req.params.id, req.body));
};
