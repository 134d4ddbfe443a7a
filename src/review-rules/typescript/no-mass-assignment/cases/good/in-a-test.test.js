const { User } = require('./models');

it('stores', async () => {
  app.put('/', async (req, res) => res.json(await User.findByIdAndUpdate(req.params.id, req.body)));
});
