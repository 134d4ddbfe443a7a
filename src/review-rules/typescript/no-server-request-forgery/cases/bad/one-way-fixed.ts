import type { FastifyRequest, FastifyReply } from 'fastify';

const standard = 'https://packages.example.com';

export async function list(request: FastifyRequest<{ Querystring: { registry?: string } }>, reply: FastifyReply) {
  let registry = standard;
  if (request.query.registry) registry = request.query.registry;
  const answer = await fetch(`${registry}/-/all`); // expect: server-request-forgery
  reply.header('Access-Control-Allow-Origin', '*').send(await answer.json());
}
