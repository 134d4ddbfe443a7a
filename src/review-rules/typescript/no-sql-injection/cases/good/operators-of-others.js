const { User } = require('./models');

exports.bySequelize = (req) => User.findOne({ where: { mail: req.body.mail } });
exports.ofAList = (req) => list.find({ id: req.body.id });
exports.byKnex = (req) => knex('users').where({ mail: req.body.mail });
exports.ofKoa = (ctx) => User.findOne({ mail: ctx.query.mail });
exports.own = (user) => User.findOne({ mail: user.mail });
exports.byBookshelf = (req) => User.findOne({ secret: req.query.key }, { withRelated: ['integration'] });
