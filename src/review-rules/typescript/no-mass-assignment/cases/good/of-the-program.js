const { User } = require('./models');

exports.seed = (rows) => User.insertMany(rows);

exports.touch = async (req, res) => {
  const body = { seenAt: new Date(), visits: 1 };
  res.json(await User.findByIdAndUpdate(req.user.id, body));
};
