const mongoose = require('mongoose');

const Session = mongoose.model('Session');

exports.revoke = async (req, res) => {
  const filter = { ...req.body, active: true };
  const { deletedCount } = await Session.deleteMany(filter); // expect: operator-injection
  res.json({ revoked: deletedCount });
};

exports.find = async (req, res) => {
  const query = { mail: req.body.mail, active: true }; // expect: operator-injection
  res.json(await Session.findOne(query));
};
