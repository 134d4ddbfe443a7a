const mongoose = require('mongoose');

const Session = mongoose.model('Session');

exports.revoke = async (req, res) => {
  const filter = { owner: req.user.id, active: true };
  const changes = { ...req.body };
  res.json(await Session.updateMany(filter, changes));
};

exports.find = async (req, res) => {
  const query = { mail: String(req.body.mail), active: true };
  res.json(await Session.findOne(query));
};
