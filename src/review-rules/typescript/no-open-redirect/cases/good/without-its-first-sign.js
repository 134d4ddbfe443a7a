const router = require('express').Router();

router.get('/codes', (req, res) => {
  const filename = './uploads/codes/' + req.query.name + '.jpg';
  make(filename, () => res.redirect(filename.substring(1)));
});
