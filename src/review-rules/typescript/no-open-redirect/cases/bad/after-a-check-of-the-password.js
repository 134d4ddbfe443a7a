const router = require('express').Router();
const users = require('../services/users');
const mail = require('../services/mail');

router.post('/login', async (req, res, next) => {
  try {
    const user = await users.verify(req.body.email, req.body.password);
    if (!user) return res.status(401).render('login', { error: 'Invalid e-mail or password' });
    req.session.userId = user.id;
    res.redirect(req.query.next || '/dashboard'); // expect: open-redirect
  } catch (error) {
    next(error);
  }
});

router.post('/sign-up', async (req, res) => {
  const account = await users.create(req.body);
  if (!account) return res.status(409).json({ error: 'Invalid user name' });
  await mail.welcome(account);
  return res.redirect(req.body.returnTo); // expect: open-redirect
});

router.get('/oauth/callback', async (req, res) => {
  const token = await verifyToken(req.query.token);
  req.session.token = token;
  return res.redirect(req.query.return_to ?? '/'); // expect: open-redirect
});

module.exports = router;
