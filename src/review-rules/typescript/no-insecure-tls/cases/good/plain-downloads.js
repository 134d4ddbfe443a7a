const http = require('http');
const fs = require('fs');
const { execSync } = require('child_process');

const version = '2.4.1';
const base = 'https://downloads.acme.io/driver/' + version + '/driver-' + process.platform + '.zip';

function load(address, to) {
  http.get(address, (response) => response.pipe(fs.createWriteStream(to)));
}

load('https://downloads.acme.io/tools/latest.tar.gz', 'tools.tar.gz');
load(base, 'driver.zip');
// Of the own machine and the own network.
load('http://localhost:8080/build/app.zip', 'app.zip');
load('http://127.0.0.1/agent.deb', 'agent.deb');
load('http://192.168.0.7/firmware/setup.exe', 'setup.exe');
load('http://artifacts.build.internal/app.jar', 'app.jar');
// Names that lead nowhere.
load('http://example.com/archive.zip', 'archive.zip');
// Nothing that is run or unpacked.
load('http://www.w3.org/2000/svg', 'svg.html');
load('http://feeds.acme.io/news.xml', 'news.xml');
load('http://photos.acme.io/cat.jpg', 'cat.jpg');

execSync('curl -sL https://get.acme.io/setup | sh');
execSync('curl -s http://status.acme.io/health');
console.log('see http://docs.acme.io/manual.html');

const home = process.env.ACME_MIRROR || 'https://mirror.acme.io/';
load(home + 'sdk/' + version + '/sdk.zip', 'sdk.zip');
load(`${home}sdk/${version}/tools.dmg`, 'tools.dmg');

const pages = 'http://pages.acme.io/';
load(pages + version + '/index.html', 'index.html');
let address = 'https://releases.acme.io/' + version + '/acme-';
address += 'linux-x64.tar.bz2';
load(address, 'acme');
