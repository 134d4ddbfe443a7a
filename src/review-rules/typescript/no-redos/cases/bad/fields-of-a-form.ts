import Fastify from 'fastify';

const app = Fastify();

app.post<{ Body: { name: string; mail: string; notes: string } }>('/guests', async (request) => {
  const { name, mail, notes } = request.body;
  const isMail = /^[^@]+@[^@]+\.[^@]+$/.test(mail); // expect: polynomial-redos
  const clean = notes.replace(/\n\s*$/, ''); // expect: slow-search
  return { name: name.replaceAll(/ {2,}/g, ' '), isMail, clean };
});
