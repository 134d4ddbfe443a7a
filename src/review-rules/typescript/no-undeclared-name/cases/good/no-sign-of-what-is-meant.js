const task = require('./task');

exports.handler = awslambda.streamifyResponse(async (event, stream) => task(event, stream));
exports.model = () => Users.findOne(strapi.config.owner);
