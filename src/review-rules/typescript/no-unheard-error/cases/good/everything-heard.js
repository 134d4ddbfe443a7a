const http = require('http');

process.on('uncaughtException', (error) => console.error(error));

exports.ping = () => {
  http.get('http://localhost/');
};
