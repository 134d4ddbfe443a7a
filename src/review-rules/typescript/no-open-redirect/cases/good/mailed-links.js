const { mailer, users, settings } = require('./app');

exports.forgot = async (req, res) => {
  const token = await users.tokenFor(String(req.body.mail));
  await mailer.send({ to: req.body.mail, text: `${settings.url}/reset/${token}` });
  logger.info(`reset asked for at ${req.headers.host}`);
  res.sendStatus(204);
};

exports.next = (req, res) => {
  res.json({ next: `${req.protocol}://${req.get('host')}/articles?page=2`, host: req.hostname });
};

exports.own = async (req, res) => {
  await mailer.sendMail(req.user.mail, `${process.env.BASE_URL}/verify/${await users.codeFor(req.user.id)}?from=${req.hostname}`);
  res.sendStatus(204);
};

exports.database = (connection) => mailer.sendMail(settings.admin, `postgres://${connection.host}/tokens is full`);
