const ldap = require('ldapjs');

exports.search = (db) => (req, res, next) => {
  const entry = db[req.dn];
  if (req.filter.matches(entry)) {
    res.send(entry);
  }
  res.end();
};

exports.stream = (rows) => (req, res) => {
  if (rows.length > 0) res.write('[');
  res.write(rows.join());
  res.end(']');
};
