const crypto = require('crypto');

const sum = (text) => crypto.createHash('md5').update(text).digest('hex');

exports.passwordResetToken = (token) => crypto.createHash('sha256').update(token).digest('hex');
exports.changed = (form, last) => {
  const passwordFormChanged = crypto.createHash('md5').update(JSON.stringify(form)).digest('hex') !== last;
  const passwordFileSum = crypto.createHash('md5').update(form.file).digest('hex');
  return passwordFormChanged || passwordFileSum !== last;
};
exports.setPassword = (user, plain, slow) => {
  user.avatar = crypto.createHash('md5').update(user.mail).digest('hex');
  user.passwordHash = slow(plain);
  user.passwordPolicyKey = sum(user.policy);
};
exports.getPassword = (store, name) => store.get(crypto.createHash('sha1').update(name).digest('hex'));
