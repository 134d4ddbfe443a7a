const bcrypt = require('bcryptjs');
const CryptoJS = require('crypto-js');

exports.keep = async function (user, password) {
  user.hash = await bcrypt.hash(password, 4); // expect: weak-hash
};

exports.keepAtOnce = function (user, password) {
  const salt = bcrypt.genSaltSync(5); // expect: weak-hash
  user.hash = bcrypt.hashSync(password, salt);
};

exports.keyFrom = (password, salt) => CryptoJS.PBKDF2(password, salt, { keySize: 8, iterations: 100 }); // expect: weak-hash
