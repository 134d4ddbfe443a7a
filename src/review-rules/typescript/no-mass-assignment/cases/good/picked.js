const { pick } = require('lodash');
const { User } = require('./models');

exports.update = async (req, res) => {
  res.json(await User.findByIdAndUpdate(req.params.id, pick(req.body, ['name', 'mail'])));
};
