const crypto = require('crypto');
const jwt = require('jsonwebtoken');
const session = require('express-session');
const { secret } = require('./settings');

exports.sign = (user) => jwt.sign({ id: user.id }, process.env.JWT_SECRET);
exports.check = (token, key) => jwt.verify(token, key || secret);
exports.decode = (token) => jwt.decode(token, 'complete-1');
exports.session = session({ secret, name: 'acme.sid.v2' });
exports.cipher = (key, iv) => crypto.createCipheriv('aes-256-gcm', key, iv);
exports.digest = (text) => crypto.createHash('sha256').update(text).digest('hex');
exports.sample = (user) => jwt.sign({ id: user.id }, 'fake-secret-for-the-emulator', { algorithm: 'none' });
