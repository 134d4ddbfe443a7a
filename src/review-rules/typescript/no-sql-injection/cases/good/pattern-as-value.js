const escapeRegExp = require('lodash/escapeRegExp');
const { User } = require('./models');

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

exports.login = async (req, res) => {
  const user = await User.findOne({ mail: new RegExp('^' + escapeRegExp(req.body.mail) + '$', 'i') });
  res.json({ id: user.id });
};

exports.invite = async (req, res) => {
  const user = await User.findOne({ mail: new RegExp(`^${escape(req.body.mail)}$`, 'i'), name: new RegExp('^' + req.params.name) });
  res.json({ known: user !== null });
};

// Who searches may write a pattern.
exports.search = async (req, res) => {
  res.json(await User.find({ name: new RegExp(req.body.name, 'i') }).limit(20));
};

exports.starts = async (req, res) => {
  res.json(await User.findOne({ name: new RegExp(req.body.name, 'i') }));
};
