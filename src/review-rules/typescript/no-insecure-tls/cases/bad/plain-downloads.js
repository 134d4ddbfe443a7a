const http = require('http');
const fs = require('fs');
const { execSync } = require('child_process');
const request = require('request');

const version = '2.4.1';
const base = 'http://downloads.acme.io/driver/' + version + '/driver-' + process.platform + '.zip'; // expect: plain-download

function load(address, to) {
  http.get(address, (response) => response.pipe(fs.createWriteStream(to)));
}

load('http://downloads.acme.io/tools/latest.tar.gz', 'tools.tar.gz'); // expect: plain-download
load(`http://downloads.acme.io/${version}/setup.exe`, 'setup.exe'); // expect: plain-download
load(base, 'driver.zip');
request('http://cdn.acme.io/selenium/server-standalone.jar').pipe(fs.createWriteStream('server.jar')); // expect: plain-download
load('http://93.184.215.14/agent.deb', 'agent.deb'); // expect: plain-download
load('http://downloads.acme.io:8080/native/addon.node?abi=115', 'addon.node'); // expect: plain-download

execSync('curl -sL http://get.acme.io/setup | sudo sh'); // expect: plain-download
execSync('wget -q http://get.acme.io/runtime.tgz -O /tmp/runtime.tgz && tar xf /tmp/runtime.tgz'); // expect: plain-download

const home = process.env.ACME_MIRROR || 'http://mirror.acme.io/';
load(home + 'sdk/' + version + '/sdk.zip', 'sdk.zip'); // expect: plain-download
load(`${home}sdk/${version}/tools.dmg`, 'tools.dmg'); // expect: plain-download

let address = 'http://releases.acme.io/' + version + '/acme-';
if (process.platform === 'win32') address += 'win32.zip'; // expect: plain-download
else address += 'linux-x64.tar.bz2'; // expect: plain-download
load(address, 'acme');
