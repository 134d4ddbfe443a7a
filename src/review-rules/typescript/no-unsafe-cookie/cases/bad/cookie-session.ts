import cookieSession from 'cookie-session';

app.use(cookieSession({ name: 'session', keys, httpOnly: false })); // expect: unsafe-cookie
