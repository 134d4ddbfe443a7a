const { User } = require('./models');

exports.update = async (req, res) => {
  if (req.body.role) return res.status(403).end();
  res.json(await User.findByIdAndUpdate(req.params.id, req.body));
};
