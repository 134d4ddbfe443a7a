const { Token, Member } = require('./models');

exports.redeem = async (ctx) => {
  const given = ctx.request.body;
  if (!given.voucher) return ctx.badRequest('no voucher');
  const token = await Token.findOne({ voucher: given.voucher }); // expect: operator-injection
  ctx.body = { token: token.id };
};

exports.unsubscribe = async (req, res) => {
  res.set('Cache-Control', 'no-store, must-revalidate');
  const body = req.body;
  const done = await Member.updateOne({ mail: body.mail }, { $set: { news: false } }); // expect: operator-injection
  res.json({ done: done.modifiedCount });
};

exports.restore = async (ctx) => {
  const sent = ctx.request.body;
  const owner = await app.query('owner').findOne({ resetCode: sent.code }); // expect: operator-injection
  ctx.body = { jwt: app.jwt.issue({ id: owner.id }) };
};
