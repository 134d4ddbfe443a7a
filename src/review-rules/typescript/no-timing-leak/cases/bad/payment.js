const md5 = require('md5');

exports.notify = function (req, res) {
  const { sign, ...fields } = req.body;
  const text = Object.keys(fields).sort().map((key) => `${key}=${fields[key]}`).join('&');
  if (md5(text + '&key=' + process.env.MERCHANT_KEY).toUpperCase() != sign) return res.send('fail'); // expect: timing-attack
  res.send('success');
};
