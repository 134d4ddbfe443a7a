const { execSync } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');
const { version } = require('../package.json');

const root = path.resolve(__dirname, '..');
const license = fs.readFileSync(path.join(root, 'LICENSE'), 'utf8').split('\n')[0];
const archive = path.join(os.tmpdir(), `app-${version}.tgz`);

execSync(`tar -czf "${archive}" -C "${root}" dist`);
execSync(`git tag -m "${license}" v${version}`);
execSync(`"${process.execPath}" ${require.resolve('./seed')} --cwd ${process.cwd()}`);
