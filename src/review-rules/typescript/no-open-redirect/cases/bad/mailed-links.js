const crypto = require('node:crypto');
const { mailer, users } = require('./app');

exports.forgot = async (req, res) => {
  const user = await users.byMail(String(req.body.mail));
  const token = crypto.randomBytes(20).toString('hex');
  await users.keepToken(user.id, token);
  await mailer.send({
    to: user.mail,
    text: 'Please open\n\n' + 'http://' + req.headers.host + '/reset/' + token + '\n\nto choose a password.', // expect: foreign-link
  });
  res.sendStatus(204);
};

exports.again = async (req, res) => {
  const user = await users.byMail(String(req.body.mail));
  const link = `${req.protocol}://${req.get('host')}/verify?token=${user.token}`; // expect: foreign-link
  await mailer.sendMail({ to: user.mail, html: `<a href="${link}">Verify</a>` });
  res.sendStatus(204);
};

exports.invite = async (ctx) => {
  const base = 'https://' + ctx.host;
  const invitation = await users.invite(ctx.request.body.mail);
  await mailer.sendMail(invitation.mail, 'invite', { url: base + '/invitations/' + invitation.key }); // expect: foreign-link
  ctx.status = 204;
};

exports.magic = async (request, reply) => {
  const host = request.headers['x-forwarded-host'];
  const key = await users.keyFor(request.body.mail);
  const url = `https://${host}/magic/${key}`; // expect: foreign-link
  await mailer.sendMail(request.body.mail, url);
  return reply.code(204).send();
};

exports.confirm = async (req, res) => {
  const code = await users.codeFor(req.user.id);
  await mailer.sendMail(req.user.mail, req.headers.origin + '/confirm/' + code); // expect: foreign-link
  res.sendStatus(204);
};

const baseOf = (req) => `${req.protocol}://${req.hostname}`;

exports.unlock = async (req, res) => {
  const code = await users.codeFor(String(req.body.mail));
  await mailer.sendMail(req.body.mail, `${baseOf(req)}/unlock/${code}`); // expect: foreign-link
  res.sendStatus(204);
};

exports.activate = async (req, res) => {
  const code = await users.add(req.body.mail);
  const html = `<p>Hello!</p> <a href="https://${req.headers['host']}/activate/${code}">Activate</a>`; // expect: foreign-link
  await mailer.sendMail({ to: req.body.mail, html });
  res.sendStatus(204);
};

exports.refresh = async (req, res) => {
  const { host } = req.headers;
  const code = await users.codeFor(req.user.id);
  await mailer.sendMail(req.user.mail, `https://${host}/activation/${code}`); // expect: foreign-link
  res.sendStatus(204);
};
