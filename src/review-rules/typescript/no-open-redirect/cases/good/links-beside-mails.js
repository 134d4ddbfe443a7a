// Mails are sent here; these links stand in none.
const { transporter, settings, tokens } = require('./app');

exports.forgot = async (req, res) => {
  const token = await tokens.of(String(req.body.mail));
  await transporter.sendMail({ to: req.body.mail, html: `<a href="${settings.url}/reset/${token}">Reset</a>` });
  console.log(`http://${req.headers.host}/reset/sent`);
  res.redirect(`https://${req.headers.host}/reset-sent`);
};

exports.document = (req, res) => res.json({ tokenUrl: `https://${req.get('host')}/oauth/token` });

exports.hook = (req, res) => {
  const expected = `https://${req.headers.host}/webhooks/verify`;
  if (!twilio.validateRequest(settings.key, req.get('signature'), expected, req.body)) return res.sendStatus(403);
  res.sendStatus(204);
};

exports.callbackURL = (req) => `${req.protocol}://${req.get('host')}/auth/confirm`;

exports.refresh = (req) => fetch(`http://${req.hostname}/api/token`);

exports.again = async (req, res) => {
  if (req.hostname !== process.env.HOST) return res.sendStatus(400);
  await transporter.sendMail({ to: req.user.mail, html: `https://${req.headers.host}/reset/${await tokens.of(req.user.mail)}` });
  res.sendStatus(204);
};

exports.known = async (req, res) => {
  const host = settings.names.find((name) => name === req.headers.host) ?? settings.names[0];
  await transporter.sendMail({ to: req.user.mail, html: `https://${host}/reset/${await tokens.of(req.user.mail)}` });
  res.sendStatus(204);
};
