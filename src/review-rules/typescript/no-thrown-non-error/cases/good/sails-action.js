module.exports = {
  friendlyName: 'Find an order',
  inputs: { id: { type: 'number', required: true } },
  exits: { notFound: { statusCode: 404 }, gone: { statusCode: 410 } },
  fn: async function ({ id }) {
    const order = await Order.findOne(id);
    if (!order) throw 'notFound';
    if (order.isDeleted) throw { gone: { since: order.deletedAt } };
    return order;
  },
};
