app.get('/list', async (req, res) => {
  const sort = req.query.sort || 'name';
  res.json(await knex.raw(`select * from items order by ${sort} limit 20`)); // expect: sql-injection
});
