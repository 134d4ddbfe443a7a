import cors from 'cors';
import express from 'express';
import session from 'express-session';
import helmet from 'helmet';
import { accounts } from './accounts.ts';
import { log } from './log.ts';

const port = Number(process.env['PORT'] ?? 3000);
const secret = process.env['SESSION_SECRET'];
if (secret === undefined) throw new Error('SESSION_SECRET is missing');

const app = express();

app.disable('x-powered-by');
app.use(helmet());
app.use(express.json({ limit: '100kb' }));
app.use(
  cors({
    origin: true, // expect: open-cors
    methods: ['GET', 'POST', 'DELETE'],
    credentials: true,
    maxAge: 600,
  }),
);
app.use(
  session({
    secret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, secure: true, sameSite: 'none', maxAge: 3_600_000 },
  }),
);

app.get('/account', async (req, res) => {
  const account = await accounts.find(req.session.id);
  if (account === undefined) res.sendStatus(404);
  else res.json(account);
});

app.listen(port, () => {
  log.info({ port }, 'listening');
});
