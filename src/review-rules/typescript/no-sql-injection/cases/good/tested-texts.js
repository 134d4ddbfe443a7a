const mongoose = require('mongoose');
const { User } = require('./models');
const { isMail } = require('./tests');

exports.one = async (req, res) => {
  const { id } = req.body;
  if (!mongoose.Types.ObjectId.isValid(id)) return res.sendStatus(400);
  res.json(await User.findOne({ _id: id }));
};

exports.other = async (req, res) => {
  const { id } = req.body;
  if (!mongoose.isValidObjectId(id)) return res.sendStatus(400);
  res.json(await User.findOne({ _id: id }));
};

const byMail = (mail) => {
  if (!isMail(mail)) throw new TypeError('no address');
  return User.findOne({ mail });
};
exports.byMail = async (req, res) => res.json(await byMail(req.body.mail));
