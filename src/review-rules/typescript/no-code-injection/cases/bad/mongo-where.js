module.exports = (users) => ({
  async byName(req, res) {
    const filter = { $where: `this.name === '${req.query.name}'` }; // expect: code-injection
    res.json(await users.find(filter).toArray());
  },
  async older(req, res) {
    res.json(await users.find().$where('this.age > ' + req.params.age)); // expect: code-injection
  },
});
