const mongoose = require('mongoose');
const { UserService, products } = require('../services');

const Product = mongoose.model('Product');

exports.search = async (req, res) => {
  const all = await UserService.find(req.query);
  const found = await products.find(req.body);
  const some = await Product.find({ name: String(req.body.name) });
  res.json({ all, found, some });
};

exports.session = (req, res) => {
  Product.find(req.session).then((list) => res.json(list));
};
