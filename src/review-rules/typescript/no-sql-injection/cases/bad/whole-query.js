const Product = require('../models/product');

exports.search = async (req, res, next) => {
  try {
    const products = await Product.find(req.body).limit(50).lean(); // expect: operator-injection
    res.json(products);
  } catch (error) {
    next(error);
  }
};

exports.clean = async (req, res) => {
  const { deletedCount } = await Product.deleteMany(req.query); // expect: operator-injection
  res.json({ deletedCount });
};
