const CryptoJS = require('crypto-js');

const key = CryptoJS.enc.Utf8.parse(process.env.KEY);

exports.lock = (text) =>
  CryptoJS.AES.encrypt(text, key, { mode: CryptoJS.mode.ECB, padding: CryptoJS.pad.Pkcs7 }).toString(); // expect: weak-cipher

const options = { mode: CryptoJS.mode.ECB }; // expect: weak-cipher
exports.seal = (text) => CryptoJS.AES.encrypt(text, key, options).toString();
