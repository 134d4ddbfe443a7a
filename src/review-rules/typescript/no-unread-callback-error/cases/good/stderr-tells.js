const { exec } = require('child_process');

exec('git status', (error, stdout, stderr) => {
  if (stderr) return fail(stderr);
  show(stdout);
});
