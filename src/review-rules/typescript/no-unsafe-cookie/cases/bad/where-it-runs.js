const session = require('express-session');

if (process.env.NODE_ENV === 'production') {
  app.set('trust proxy', 1);
  app.use(session({ secret, cookie: { secure: false } })); // expect: unsafe-cookie
} else {
  app.use(session({ secret, cookie: { secure: false } }));
}
