export const show = async (req, res) => {
  const user = await users.find(req.params.id);
  if (user === undefined) {
    res.redirect('/login'); // expect: answered-twice
  }
  const orders = await ordersOf(user);
  return res.render('orders', { orders });
};
