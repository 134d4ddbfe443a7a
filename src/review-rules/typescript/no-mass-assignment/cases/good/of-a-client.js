const { accounts } = require('./billing-client');

exports.open = async (req, res) => {
  const account = await accounts.create(req.body);
  res.json(await api.accounts.update(account.id, req.body));
};
