const crypto = require('node:crypto');
const md5 = require('md5');
const { createHash } = require('node:crypto');
const { users, mail } = require('./app');

exports.forgot = async (req, res) => {
  const user = await users.byMail(String(req.body.mail));
  const token = md5(user.login); // expect: weak-random
  await mail.send(user.mail, `/reset?token=${token}`);
  res.sendStatus(204);
};

exports.reset = async (req, res) => {
  if (req.query.token === md5(req.query.login)) return res.render('reset'); // expect: weak-random
  return res.redirect('/forgot');
};

exports.invite = (email) => {
  const resetToken = crypto.createHash('sha1').update(email + Date.now()).digest('hex'); // expect: weak-random
  return users.add({ email, resetToken });
};

exports.activate = (user) => ({
  id: user.id,
  activationCode: createHash('sha256').update(`${user.id}-${user.email}-activate`).digest('hex'), // expect: weak-random
});

exports.start = (req, user) => {
  req.sessionId = createHash('md5').update(String(user.id)).digest('base64'); // expect: weak-random
};

exports.issue = (user) => {
  const text = user.id.toString() + new Date().getTime();
  user.apiKey = crypto.createHash('md5').update(text).digest('hex'); // expect: weak-random
  return user;
};
