// A pattern of several texts is one all the same.
const name = '[a-z][a-z0-9:]*';
const value = String.raw`(?:[^"'=<>\x00-\x20]+|'[^']*')`;
const attribute = '(?:\\s+' + name + '(?:\\s*=\\s*' + value + ')?)';
const TAG = new RegExp(`^<${name}${attribute}*\\s*/?>`); // expect: redos

export const isTag = (html) => TAG.test(html);

const units = ['ms', 's', 'm'].join('|');
const duration = RegExp('^((?:\\d+)?\\.?\\d+) *(' + units + ')?$', 'i'); // expect: polynomial-redos

export const milliseconds = (ms) => duration.exec(ms);
