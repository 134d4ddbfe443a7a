export async function list(req, res) {
  const age = Number(req.query.age);
  res.json([
    await users.find({ name: req.query.name, age: { $gt: age } }),
    await users.find({ $where: `this.age > ${age}` }),
    await users.find({
      $where() {
        return this.age > 3;
      },
    }),
  ]);
}
