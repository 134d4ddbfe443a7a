const { driver } = require('./graph');

exports.find = (req) =>
  driver.session().run('MATCH (p:Person {name: $name}) RETURN p', { name: req.query.name });

exports.lookUp = (matches, req) => matches.get(`match ${req.query.name}`);
