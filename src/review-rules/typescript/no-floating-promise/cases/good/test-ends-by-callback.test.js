// ./run-docker.js, now: module.exports = async (config) => { await start(config); };
const runDocker = require('./run-docker.js');

it('starts docker', (done) => {
  mock('child_process', {
    spawn(command) {
      assert(command.includes('docker'));
      done();
    },
  });
  runDocker({ filter: 'x' });
});
