var http = require('http');
var url = require('url');

function Ping(target) {
  this.target = url.parse(target);
  this.up = false;
}

Ping.prototype.once = function (done) {
  var self = this;
  var request = http.request(
    { host: this.target.hostname, port: this.target.port, path: '/healthz', agent: this.agent },
    function (response) { // expect: unclosed-connection
      self.up = response.statusCode === 200;
      done(null, self.up);
    },
  );
  request.on('error', done);
  request.end();
};

module.exports = Ping;
