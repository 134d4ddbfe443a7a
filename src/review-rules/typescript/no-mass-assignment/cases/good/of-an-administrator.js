const { Router } = require('express');
const { requireAdmin } = require('./access');
const { User } = require('./models');

const router = Router();

router.put('/users/:id', requireAdmin, async (req, res) => {
  res.json(await User.findByIdAndUpdate(req.params.id, req.body));
});

module.exports = router;
