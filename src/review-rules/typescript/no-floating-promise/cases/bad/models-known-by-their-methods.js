import express from 'express';
import Order from '../models/order.js';

const { Basket } = require('../models/basket.js');
const router = express.Router();

router.post('/expired', async (req, res) => {
  const order = await Order.findById(req.body.order);
  if (order.status === 'pending') {
    Order.findByIdAndDelete(req.body.order); // expect: floating-promise
  }
  res.sendStatus(200);
});

router.post('/paid', async (req, res) => {
  await Order.findByIdAndUpdate(req.body.order, { status: 'paid' });
  Order.updateMany({ customer: req.body.customer }, { isOpen: false }); // expect: floating-promise
  res.sendStatus(200);
});

router.delete('/basket/:id', async (req, res) => {
  Basket.findByIdAndRemove(req.params.id, (error) => {
    if (error) console.error(error);
  });
  Basket.deleteOne({ owner: req.user.id }); // expect: floating-promise
  res.sendStatus(204);
});
