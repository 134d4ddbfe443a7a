const { User } = require('./models');
const { userRules } = require('./rules');

exports.create = async (req, res) => {
  const { error } = userRules(req.body);
  if (error) return res.status(400).send(error.message);
  res.json(await User.create(req.body));
};
