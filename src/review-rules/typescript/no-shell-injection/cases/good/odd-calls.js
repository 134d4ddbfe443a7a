const childProcess = require('child_process');
const { exec, ...others } = childProcess;
const [first] = [childProcess.exec];
const same = again;
const again = same;

exec();
exec(...process.argv);
exec('ls', ...[]);
childProcess?.exec?.('ls');
childProcess[exec]('ls');
others.spawn('sh', ['-c']);
others.spawn('sh', [, '-c', , 'ls']);
same('ls ' + again);
first?.(`ls`);
