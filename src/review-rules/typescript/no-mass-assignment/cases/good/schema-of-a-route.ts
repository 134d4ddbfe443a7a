import { prisma } from './databases';

const shape = { type: 'object', properties: { name: { type: 'string' } }, additionalProperties: false };

export default async function routes(fastify: FastifyInstance) {
  fastify.patch('/users/:id', { schema: { body: shape } }, async (request, reply) => {
    return prisma.user.update({ where: { id: request.params.id }, data: request.body });
  });
}
