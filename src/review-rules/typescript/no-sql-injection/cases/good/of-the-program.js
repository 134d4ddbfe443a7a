import { db } from './db.js';

export function install(app) {
  app.get('/mine', async (req, res) => {
    const { table } = req.app.locals;
    const { tenant } = req;
    res.json(await db.query(`SELECT * FROM ${table} ORDER BY ${tenant.column}`));
  });
  app.get('/schema', async (request, reply) => {
    const rows = await db.query(`SELECT * FROM ${request.server.config.schema}.items`);
    const names = await db.query(`SELECT name_${request.i18n.language} FROM items`);
    reply.send({ rows, names });
  });
}
