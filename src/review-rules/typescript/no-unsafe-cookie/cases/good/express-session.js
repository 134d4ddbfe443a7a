const session = require('express-session');

app.use(session({ secret: process.env.SECRET, resave: false, saveUninitialized: false }));
app.use(session({ secret, cookie: { maxAge: 60_000, secure: 'auto' } }));
app.use(session({ secret, cookie: { secure: false, httpOnly: true } }));
app.use(session({ secret, cookie: { secure: process.env.NODE_ENV === 'production' } }));
app.use(session({ secret, cookie: { ...defaults, sameSite: 'none' } }));
app.use(session(settings));
