const { spawn } = require('child_process');

function build(done) {
  const child = spawn('make');
  child.once('close', async (code) => { // expect: unhandled-rejection
    try {
      await report(code);
    } finally {
      done();
    }
  });
}
