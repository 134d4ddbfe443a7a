export const after = (req, res) => {
  let target = '/home';
  if (req.query.next) target = req.query.next;
  log.info('leads to', target);
  res.redirect(target); // expect: open-redirect
};

export const finish = (req, res) => {
  const target = req.query.done ? req.query.target : '/open';
  return res.redirect(target); // expect: open-redirect
};
