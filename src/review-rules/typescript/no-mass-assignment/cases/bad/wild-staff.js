const express = require('express');
const bcrypt = require('bcrypt');
const mongoose = require('mongoose');

const router = express.Router();

const schema = new mongoose.Schema(
  {
    name: { type: String, required: true },
    mail: { type: String, required: true, unique: true },
    password: String,
    phone: String,
    isManager: { type: Boolean, default: false },
    shop: { type: mongoose.Types.ObjectId, ref: 'Shop' },
  },
  { timestamps: true },
);

schema.pre('save', async function hash() {
  if (this.isModified('password')) this.password = await bcrypt.hash(this.password, 12);
});

const Staff = mongoose.model('Staff', schema);

router.get('/me', async (req, res) => {
  res.json(await Staff.findById(req.session.staff).select('-password'));
});

router.post('/', async (req, res, next) => {
  try {
    const known = await Staff.exists({ mail: String(req.body.mail) });
    if (known) return res.status(409).json({ error: 'known' });
    const one = new Staff(req.body); // expect: mass-assignment
    await one.save();
    res.status(201).json({ id: one.id });
  } catch (error) {
    next(error);
  }
});

router.patch('/me', async (req, res, next) => {
  try {
    const one = await Staff.findByIdAndUpdate(req.session.staff, { ...req.body }); // expect: mass-assignment
    res.json({ name: one.name, phone: one.phone });
  } catch (error) {
    next(error);
  }
});

module.exports = router;
