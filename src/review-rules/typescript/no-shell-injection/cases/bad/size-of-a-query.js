var cp = require('child_process');
var path = require('path');

function buildCommand(source, size) {
  var parts = ['convert', source, '-strip'];
  parts.push('-resize ' + size);
  parts.push(path.join(__dirname, 'thumb.jpg'));
  return parts.join(' ');
}

module.exports = function (router) {
  router.get('/thumb', function (req, res, next) {
    var size = req.query.size || '200x200';
    var command = buildCommand('original.jpg', size);
    cp.exec(command, { timeout: 5000 }, function (err) { // expect: command-injection
      if (err) return next(err);
      res.sendFile(path.join(__dirname, 'thumb.jpg'));
    });
  });
};
