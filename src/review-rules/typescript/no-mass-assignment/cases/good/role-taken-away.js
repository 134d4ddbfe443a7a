const { User } = require('./models');

exports.update = async (req, res) => {
  req.body.role = undefined;
  res.json(await User.findByIdAndUpdate(req.params.id, req.body));
};
