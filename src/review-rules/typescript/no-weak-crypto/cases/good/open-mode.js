const CryptoJS = require('crypto-js');

const key = CryptoJS.enc.Utf8.parse(process.env.KEY);

exports.lock = (text, iv) =>
  CryptoJS.AES.encrypt(text, key, { iv, mode: CryptoJS.mode.CBC, padding: CryptoJS.pad.Pkcs7 }).toString();
exports.modes = { ecb: CryptoJS.mode.ECB, cbc: CryptoJS.mode.CBC };
exports.unlock = (text) => CryptoJS.AES.decrypt(text, key, { mode: CryptoJS.mode.ECB }).toString(CryptoJS.enc.Utf8);
