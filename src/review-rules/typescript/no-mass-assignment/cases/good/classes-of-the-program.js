const { User } = require('./user');
const { UserDto } = require('./models/user-dto');

exports.make = (req, res) => {
  const user = new User(req.body);
  const dto = new UserDto(req.body);
  res.json({ name: user.name, mail: dto.mail });
};
