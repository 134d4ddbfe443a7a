const { spawn } = require('child_process');

exports.run = (command, args, withResolvers) => {
  const { promise, resolve, reject } = withResolvers();
  const child = spawn(command, args); // expect: unheard-error
  child.stdout.on('data', (data) => console.log(String(data)));
  child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`ended with ${code}`))));
  return promise;
};
