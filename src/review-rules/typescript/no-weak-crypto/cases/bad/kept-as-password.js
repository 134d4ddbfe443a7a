const crypto = require('crypto');
const md5 = require('md5');

function User() {}

User.prototype.setSecret = function (plain) {
  this.salt = crypto.randomBytes(16).toString('hex');
  this.passwordHash = crypto.createHash('md5').update(this.salt + plain).digest('hex'); // expect: weak-hash
};

function hashPassword(text) {
  return crypto.createHash('sha1').update(text).digest('hex'); // expect: weak-hash
}

const encryptPassword = (value) => md5(value); // expect: weak-hash

exports.register = (body) => ({ name: body.name, password: md5(body.secretWord) }); // expect: weak-hash
exports.change = (user, body) => {
  const hashedPassword = crypto.createHash('sha256').update(`${user.salt}${body.next}`).digest('base64'); // expect: weak-hash
  return user.update({ hashedPassword });
};
exports.User = User;
exports.hashPassword = hashPassword;
exports.encryptPassword = encryptPassword;
