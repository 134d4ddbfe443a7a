const { fork } = require('child_process');

const child = fork('./worker.js');
child.stdout.on('data', (line) => {
  console.log(JSON.parse(line).text);
});
process.on('message', (message) => {
  console.log(JSON.parse(message).text);
});
