const { User } = require('./models');

exports.update = async (req, res) => {
  delete req.body.role;
  delete req.body.balance;
  res.json(await User.findByIdAndUpdate(req.params.id, req.body));
};
