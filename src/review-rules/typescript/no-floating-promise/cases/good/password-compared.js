const bcrypt = require('bcrypt');

exports.login = (req, res, next) => {
  bcrypt.compare(req.body.password, req.user.hash, (error, isSame) => {
    if (error) return next(error);
    return isSame ? res.json({ id: req.user.id }) : res.status(401).end();
  });
};

exports.register = async (users, mail, password) => {
  const hash = await bcrypt.hash(password, 12);
  return users.insert({ mail, hash });
};

exports.later = (password, store) => {
  bcrypt.hash(password, 12, store);
};
