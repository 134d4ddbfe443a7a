// Sequelize writes the fields that are named there.
const { User } = require('./models');

exports.create = async (req, res) => {
  res.json(await User.create(req.body, { fields: ['name', 'bio'] }));
};
exports.update = async (req, res) => {
  res.json(await User.update(req.body, { where: { id: req.user.id }, fields: ['name', 'bio'] }));
};
