exports.show = (req, res) => {
  const user = { name: 'nobody' };
  Object.assign(user, req.body);
  const account = Object.assign({}, req.body);
  res.json({ user, account });
};
