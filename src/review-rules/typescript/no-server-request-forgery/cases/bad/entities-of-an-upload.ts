import { parseXmlAsync } from 'libxmljs2';
import type { FastifyReply, FastifyRequest } from 'fastify';

const lenient = true;

export class Feeds {
  async add(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { xml } = request.body as { xml: string };
    const feed = await parseXmlAsync(xml, { recover: true, replaceEntities: lenient }); // expect: external-entity
    await reply.send({ title: feed.get('//title')?.toString() });
  }

  async check(request: FastifyRequest): Promise<number> {
    const body = String(request.body);
    const settings = { noent: true };
    return (await parseXmlAsync(body, settings)).errors.length; // expect: external-entity
  }
}
