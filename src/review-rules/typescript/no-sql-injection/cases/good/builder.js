export const find = (knex, req) => knex('users').where('name', req.query.name).andWhere({ id: req.params.id });
export const raw = (knex, req) => knex.raw('select * from users where name = ?', [req.query.name]);
