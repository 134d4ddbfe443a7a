const Router = require('@koa/router');
const { db } = require('./mongo');

const router = new Router();

router.put('/notes/:id', async (ctx) => {
  const given = ctx.request.body;
  await db.collection('notes').updateOne({ _id: ctx.params.id, owner: ctx.state.user.id }, { $set: given }); // expect: mass-assignment
  ctx.status = 204;
});

router.post('/students', async (ctx) => {
  const { body } = ctx.request;
  const { insertedId } = await db.collection('students').insertOne(body); // expect: mass-assignment
  ctx.body = { id: insertedId };
});

module.exports = router;
