const { mailer, users } = require('./app');
const allowedHosts = new Set(['one.example.org', 'two.example.org']);

exports.forgot = async (req, res) => {
  if (!allowedHosts.has(req.headers.host)) return res.sendStatus(400);
  const token = await users.tokenFor(String(req.body.mail));
  await mailer.send({ to: req.body.mail, text: `https://${req.headers.host}/reset/${token}` });
  res.sendStatus(204);
};
