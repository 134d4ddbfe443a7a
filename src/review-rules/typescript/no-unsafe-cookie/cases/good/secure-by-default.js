import session from '@fastify/session';
import cookieSession from 'cookie-session';

app.use(cookieSession({ name: 'private', keys, signed: false, sameSite: 'none' }));
app.register(session, { secret, cookie: { sameSite: 'none' } });

export async function login(ctx) {
  ctx.cookies.set('sid', await start(ctx.request.body), { sameSite: 'none' });
}
