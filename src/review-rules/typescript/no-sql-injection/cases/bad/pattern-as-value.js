const { User } = require('./models');

exports.login = async (req, res) => {
  const mail = new RegExp('^' + req.body.mail + '$', 'i'); // expect: operator-injection
  const user = await User.findOne({ mail });
  res.json({ id: user.id });
};

exports.invite = async (req, res) => {
  const user = await User.findOne({ mail: new RegExp(`^${req.body.mail}$`, 'i') }); // expect: operator-injection
  res.json({ known: user !== null });
};

exports.leave = async (req, res) => {
  const { name } = req.body;
  const done = await User.deleteOne({ name: RegExp(`^${name}$`) }); // expect: operator-injection
  res.json({ done: done.deletedCount });
};

exports.reset = async (req, res) => {
  const user = await User.findOneAndUpdate({ mail: { $regex: '^' + req.body.mail + '$', $options: 'i' } }, { $set: { open: true } }); // expect: operator-injection
  res.json({ id: user.id });
};
