const load = require('./load');

exports.start = () => {
  config = load('config');
  return config.port;
};

exports.port = (config) => config.port;
