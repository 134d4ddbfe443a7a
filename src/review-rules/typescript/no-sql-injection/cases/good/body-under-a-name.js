const { Token, Member } = require('./models');

exports.redeem = async (ctx) => {
  const given = ctx.request.body;
  const token = await Token.findOne({ voucher: `${given.voucher}`, shop: String(given.shop) });
  ctx.body = { token: token.id };
};

exports.unsubscribe = async (req, res) => {
  const stored = await Member.load(req.user.id);
  const done = await Member.updateOne({ mail: stored.mail }, { $set: { news: req.body.news } });
  res.json({ done: done.modifiedCount });
};

exports.move = async (req, res) => {
  let body = req.body;
  body = await check(body);
  await Member.updateOne({ mail: body.mail }, { $set: { news: false } });
  res.json({});
};

exports.find = async (req, res) => {
  const body = req.body;
  res.json(await search.query('owner').find({ where: { mail: body.mail } }));
};
