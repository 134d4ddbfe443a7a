const { driver } = require('./graph');

exports.find = async (req, res) => {
  const session = driver.session();
  const result = await session.run(`MATCH (p:Person {name: '${req.query.name}'}) RETURN p`); // expect: sql-injection
  await session.close();
  res.json(result.records);
};

exports.add = (req) => driver.executeQuery('MERGE (t:Tag {name: "' + req.body.tag + '"}) RETURN t'); // expect: sql-injection
