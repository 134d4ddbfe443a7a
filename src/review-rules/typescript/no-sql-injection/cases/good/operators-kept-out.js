const { User } = require('./models');

exports.login = async (req, res) => {
  const mail = String(req.body.mail);
  const user = await User.findOne({ mail, name: `${req.body.name}`, age: Number(req.body.age) });
  res.json({ id: user?.id });
};

exports.show = async (req, res) => {
  res.json(await User.findOne({ id: req.params.id, session: req.cookies.session, tag: { $eq: req.body.tag } }));
};

exports.trimmed = async (req, res) => {
  const { code } = req.body;
  log(code.trim());
  res.json(await User.exists({ code }));
};
