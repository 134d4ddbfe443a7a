var fs = require('fs');
var path = require('path');

function Sender(options) {
  this.root = options.root;
}

Sender.prototype.pipe = function (address, res) {
  var root = this.root;
  var file = decodeURIComponent(address);
  file = path.normalize(path.join(root, file));
  root = path.normalize(root);
  // ".." is not looked for when there is a root
  if (file.substr(0, root.length) !== root) { // expect: path-traversal
    res.statusCode = 403;
    return res.end();
  }
  fs.createReadStream(file).pipe(res);
};
