const { User, Order } = require('./models');

exports.show = async (req, res) => {
  const user = await User.findById(req.params.id);
  res.json({ name: user.name }); // expect: absent-record
};

exports.ship = async (req, res) => {
  const { id } = req.params;
  const order = await Order.findOne({ where: { id, shop: 1 } });
  order.state = 'shipped'; // expect: absent-record
  await order.save();
  res.sendStatus(204);
};

exports.first = async (req, res) => {
  res.json((await User.findOne({ mail: req.query.mail }).lean()).name); // expect: absent-record
};
