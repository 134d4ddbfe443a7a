const mongoose = require('mongoose');
const Customer = require('./models/customer');

const Member = mongoose.model('Member', new mongoose.Schema({ name: String, role: String }));

exports.join = async (req, res) => {
  const member = new Member(req.body); // expect: mass-assignment
  await member.save();
  res.json(member);
};

exports.order = (req, res, next) => {
  const values = { ...req.body, since: Date.now() };
  new Customer(values).save((error, customer) => (error ? next(error) : res.json(customer))); // expect: mass-assignment
};
