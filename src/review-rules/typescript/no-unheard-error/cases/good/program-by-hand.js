const { spawn } = require('child_process');
const fs = require('fs');

function main() {
  spawn('make', ['all'], { stdio: 'inherit' }).on('exit', (code) => process.exit(code));
  fs.createReadStream(process.argv[2]).pipe(process.stdout);
}

main();
