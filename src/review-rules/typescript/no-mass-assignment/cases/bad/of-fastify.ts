import type { FastifyInstance } from 'fastify';
import { prisma } from './databases';

export async function accounts(app: FastifyInstance): Promise<void> {
  app.put('/accounts/:id', async (request, reply) => {
    const { id } = request.params as { id: string };
    const values = request.body as Record<string, string>;
    const account = await prisma.account.update({ where: { id }, data: values }); // expect: mass-assignment
    return reply.send(account);
  });

  app.post('/accounts', async (request) =>
    prisma.account.upsert({
      where: { mail: String((request.body as { mail: string }).mail) },
      create: { ...(request.body as object), state: 'new' }, // expect: mass-assignment
      update: { state: 'new' },
    }),
  );
}
