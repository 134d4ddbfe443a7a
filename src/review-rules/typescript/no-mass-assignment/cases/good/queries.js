const { User } = require('./models');

exports.list = async (req, res) => {
  res.json(await User.find({ shop: req.user.shop }).sort('name'));
  await User.findByIdAndDelete(req.params.id);
};
