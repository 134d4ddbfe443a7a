const { Router } = require('express');
const { users } = require('./users');

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

const controller = new UserController(users);
const router = Router();
router.get('/', controller.list); // expect: lost-this
setInterval(controller.poll, 60_000); // expect: lost-this

module.exports = router;
