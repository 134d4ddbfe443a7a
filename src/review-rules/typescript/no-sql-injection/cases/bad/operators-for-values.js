const { User, Session } = require('./models');

exports.login = async (req, res) => {
  const user = await User.findOne({
    mail: req.body.mail, // expect: operator-injection
    password: req.body.password, // expect: operator-injection
  });
  if (!user) return res.sendStatus(401);
  res.json({ id: user.id });
};

exports.reset = async (req, res) => {
  const { code } = req.body;
  const done = await Session.deleteOne({ code }); // expect: operator-injection
  res.json({ done: done.deletedCount });
};

exports.list = async (req, res) => {
  const shop = req.query.shop;
  res.json(await User.find({ $or: [{ shop }, { isPublic: true }] }).limit(20)); // expect: operator-injection
};
