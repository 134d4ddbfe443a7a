const router = require('express').Router();
const users = require('../services/users');
const { verifyTarget, validate } = require('../services/targets');

router.post('/login', async (req, res) => {
  const user = await users.verify(req.body.email, req.body.password);
  if (!user) return res.status(401).render('login', { error: 'Invalid e-mail or password' });
  const target = verifyTarget(req.query.next);
  return res.redirect(target);
});

router.post('/sign-up', validate('next'), async (req, res) => {
  await users.create(req.body);
  const errors = validationResult(req);
  if (errors.length > 0) return res.status(400).json({ error: 'Invalid e-mail' });
  return res.redirect(req.body.next);
});

router.get('/go', async (req, res) => {
  if (!(await knownLink(req.query.to))) return res.status(400).send('Invalid target');
  return res.redirect(req.query.to);
});

module.exports = router;
