import session from '@fastify/session';

export async function build(app: FastifyInstance) {
  app.register(session, { secret, cookie: { httpOnly: false } }); // expect: unsafe-cookie
  app.post('/login', async (request, reply) => {
    reply.setCookie('accessToken', await issue(request.body), { path: '/' }); // expect: unsafe-cookie
  });
}
