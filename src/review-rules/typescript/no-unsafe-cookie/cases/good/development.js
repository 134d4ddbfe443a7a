const session = require('express-session');

if (process.env.NODE_ENV !== 'production') {
  app.use(session({ secret, cookie: { secure: false } }));
}
res.cookie('token', issue(), { httpOnly: true, secure: false });
