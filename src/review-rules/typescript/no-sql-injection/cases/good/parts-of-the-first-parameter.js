const db = require('./db');
const wrap = require('./wrap');

module.exports = (app) => {
  app.get('/a', wrap(async ({ user: { table } }, res) => {
    res.json(await db.query(`SELECT * FROM ${table} WHERE id = 1`));
  }));
};

exports.build = async ({ query: { table } }, log) => {
  log(await db.query(`SELECT * FROM ${table}`));
};

exports.fields = {
  User: {
    posts: async (user) => db.query(`SELECT * FROM ${user.table}`),
  },
  Query: {
    all: async (root) => db.query(`SELECT * FROM ${root.table}`),
  },
};
