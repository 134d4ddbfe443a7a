const crypto = require('crypto');

exports.lock = (key, text) => crypto.createCipheriv('des-cbc', key, crypto.randomBytes(8)).update(text); // expect: weak-cipher
exports.stream = (key, text) => crypto.createCipheriv('rc4', key, null).update(text); // expect: weak-cipher
exports.block = (key, text) => crypto.createCipheriv('aes-128-ecb', key, null).update(text); // expect: weak-cipher
