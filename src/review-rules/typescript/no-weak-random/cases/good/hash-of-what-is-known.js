const crypto = require('node:crypto');
const md5 = require('md5');

exports.avatar = (user) => `https://www.gravatar.com/avatar/${md5(user.email)}`;

exports.issue = (user) => {
  const token = crypto.createHash('sha256').update(user.id + process.env.PEPPER).digest('hex');
  const resetToken = crypto.createHmac('sha256', process.env.KEY).update(user.email).digest('hex');
  const kept = { tokenHash: crypto.createHash('sha256').update(user.token).digest('hex') };
  return { token, resetToken, kept };
};

exports.check = async (users, token) => users.find(crypto.createHash('sha256').update(token).digest('hex'));

exports.key = (email, password) => {
  const salt = crypto.createHash('sha256').update(email).digest();
  return crypto.scryptSync(password, salt, 32);
};

exports.etag = (page) => {
  const etag = md5(page.name + Date.now());
  const cacheKey = md5(page.slug);
  return { etag, cacheKey };
};

exports.constant = () => {
  const tokenOfTheBuild = md5('build');
  return tokenOfTheBuild;
};
