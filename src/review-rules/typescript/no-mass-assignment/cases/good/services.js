const { userService, UserService } = require('./services');

exports.create = async (req, res) => {
  const user = await userService.create(req.body);
  await new UserService().update(user.id, req.body);
  res.json(await UserService.create(req.body));
};
