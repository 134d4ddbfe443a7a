const { body } = require('express-validator');
const { User } = require('./models');

exports.login = [
  body('mail').isEmail(),
  async (req, res) => {
    res.json(await User.findOne({ mail: req.body.mail }));
  },
];
