const crypto = require('crypto');

exports.decode = function (text, secret) {
  const data = text.slice(0, text.length - 32);
  let given = text.slice(text.length - 32);
  let mac = crypto.createHmac('sha256', secret).update(data).digest();

  given = crypto.createHash('sha512').update(given).digest('hex');
  mac = crypto.createHash('sha512').update(mac).digest('hex');
  if (given !== mac) throw new Error('bad signature');
  return data;
};
