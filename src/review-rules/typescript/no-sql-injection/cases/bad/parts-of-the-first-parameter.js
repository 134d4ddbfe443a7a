const db = require('./db');
const wrap = require('./wrap');

module.exports = (app) => {
  app.get('/a', wrap(async ({ query: { id } }, res) => {
    res.json(await db.query(`SELECT * FROM t WHERE id = '${id}'`)); // expect: sql-injection
  }));
  app.get('/b', wrap(async ({ body }, response) => {
    response.json(await db.query(`SELECT * FROM t WHERE id = '${body.id}'`)); // expect: sql-injection
  }));
};

exports.resolvers = {
  Query: {
    user: async (_, { name }) => db.query("SELECT * FROM users ORDER BY " + name), // expect: sql-injection
  },
  Mutation: {
    async drop(parent, args) {
      await db.query(`DELETE FROM users WHERE ${args.filter}`); // expect: sql-injection
    },
  },
};
