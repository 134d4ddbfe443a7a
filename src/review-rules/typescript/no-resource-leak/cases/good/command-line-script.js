const fs = require('fs');

const out = fs.openSync('build.log', 'a');
fs.writeSync(out, 'started\n');
setInterval(() => fs.writeSync(out, '.'), 1000);
process.on('SIGINT', () => process.exit());
