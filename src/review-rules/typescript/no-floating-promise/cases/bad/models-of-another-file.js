const Account = require('../models/account');
const { prisma } = require('../lib/prisma');

exports.rename = async (req, res) => {
  const account = await Account.findById(req.params.id);
  if (account === null) return res.status(404).end();
  account.name = req.body.name;
  account.save(); // expect: floating-promise
  res.json({ renamed: true });
};

exports.close = async (req, res) => {
  Account.findByIdAndUpdate(req.params.id, { $set: { closed: true } }); // expect: floating-promise
  Account.updateMany({ parent: req.params.id }, { $unset: { parent: 1 } }); // expect: floating-promise
  prisma.session.deleteMany({ where: { accountId: req.params.id } }); // expect: floating-promise
  res.status(204).end();
};
