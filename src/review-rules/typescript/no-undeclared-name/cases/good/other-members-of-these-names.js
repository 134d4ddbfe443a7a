const app = require('./app');

exports.draw = () => path.moveTo(1, 2);
exports.store = () => fs.root.getFile(app.name);
exports.util = () => util.own(app);
