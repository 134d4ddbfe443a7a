const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function uid(length) {
  let text = '';
  for (let i = 0; i < length; i++) text += letters[Math.floor(Math.random() * letters.length)]; // expect: weak-random
  return text;
}

module.exports = ({ name, store }) => (req, res, next) => {
  req.sid = req.cookies[name];
  if (!req.sid) {
    req.sid = uid(24);
    res.setHeader('Set-Cookie', `${name}=${req.sid}; HttpOnly; Secure; Path=/`);
  }
  store.get(req.sid, (error, session) => {
    req.session = session;
    next(error);
  });
};
