const { Router } = require('express');

class UserController {
  constructor(users) {
    this.users = users;
  }

  async list(req, res) {
    res.json(await this.users.all());
  }

  poll() {
    return this.users.refresh();
  }
}

module.exports = function routes(users) {
  const controller = new UserController(users);
  const router = Router();
  router.get('/', controller.list); // expect: lost-this
  setInterval(controller.poll, 60_000); // expect: lost-this
  return router;
};
