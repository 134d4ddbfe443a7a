/* global sails, Users */
const later = require('./later');

exports.find = (id) => later(() => Users.findOne(id));
exports.log = (text) => sails.log(text);

exports.own = (Users, sails) => [Users, sails];
