const express = require('express');
const mongoose = require('mongoose');
const bcrypt = require('bcrypt');

const router = express.Router();
const Account = mongoose.model('Account');

router.post('/accounts', async (req, res) => {
  const hash = await bcrypt.hash(req.body.password, 12);
  const account = await Account.create({ mail: req.body.mail, hash });
  res.status(201).json({ id: account.id });
});

router.post('/accounts/invited', async (req, res) => {
  const account = await Account.findOne({ invitation: req.body.invitation }); // expect: operator-injection
  if (account === null) {
    res.status(404).json({ error: 'no such invitation' });
    return;
  }
  account.hash = await bcrypt.hash(req.body.password, 12);
  account.invitation = undefined;
  await account.save();
  res.json({ id: account.id });
});

router.get('/accounts/:id/orders', async (req, res) => {
  const orders = await mongoose
    .model('Order')
    .find({ account: req.params.id, state: { $in: ['open', 'paid'] } })
    .sort({ made: -1 });
  res.json(orders);
});

module.exports = router;
