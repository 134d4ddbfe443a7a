const { Router } = require('express');
const { users } = require('./users');
const { Foreign } = require('./foreign');

class UserController {
  constructor(users) {
    this.users = users;
    this.show = this.show.bind(this);
  }

  async list(req, res) {
    res.json(await this.users.all());
  }

  async show(req, res) {
    res.json(await this.users.byId(req.params.id));
  }

  health(req, res) {
    res.json({ ok: true });
  }

  poll = () => this.users.refresh();
}

const controller = new UserController(users);
const foreign = new Foreign(users);
const router = Router();
router.get('/', (req, res) => controller.list(req, res));
router.get('/bound', controller.list.bind(controller));
router.get('/health', controller.health);
router.get('/foreign', foreign.list);
router.get('/:id', controller.show);
setInterval(controller.poll, 60_000);

module.exports = router;
