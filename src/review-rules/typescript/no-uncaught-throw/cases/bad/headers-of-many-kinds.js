const http = require('http');

http
  .createServer(function (request, response) {
    const names = request.headers.cookie.split('; '); // expect: missing-value
    const language = request.headers['accept-language'].slice(0, 2); // expect: missing-value
    const browser = request.headers['user-agent'].includes('Firefox'); // expect: missing-value
    const address = new URL('http://localhost/');
    response.end([names, language, browser, address].join());
  })
  .listen(8081);
