const bcrypt = require('bcrypt');
const argon2 = require('argon2');

exports.login = async (req, res) => {
  const user = await req.db.users.findByMail(req.body.mail);
  if (!user || !bcrypt.compare(req.body.password, user.hash)) { // expect: missing-await
    return res.status(401).end();
  }
  req.session.userId = user.id;
  return res.json({ id: user.id });
};

exports.isOwner = async (user, password) => {
  if (argon2.verify(user.hash, password)) return user.isOwner; // expect: missing-await
  return false;
};
