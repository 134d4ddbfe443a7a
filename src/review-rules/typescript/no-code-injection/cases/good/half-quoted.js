// Backslashes are escaped as well, or gone, or nobody knows.
import { execFileSync, spawn } from 'node:child_process';

export function send(data) {
  const program = "request.write('" + data.replace(/\\/g, '\\\\').replace(/'/g, "\\'") + "');";
  spawn(process.argv[0], ['-e', program]);
}

export function say(words) {
  const plain = words.replaceAll('\\', '/');
  return execFileSync('node', ['-e', `console.log("${plain.replaceAll('"', '\\"')}")`]);
}

export const answer = (req, res) => {
  res.json(eval("name('" + req.query.name.replace(/[\\\n]/g, '').replace(/'/g, "\\'") + "')"));
};

export function log(words) {
  return new Function(`console.log('${words.replace(/'/g, '’')}')`);
}

export function warn(words) {
  return new Function(`console.warn('${words.replace(/['\\]/g, (sign) => '\\' + sign)}')`);
}

export function both(words) {
  return new Function(`console.warn('${words.replace(/['\\]/g, '\\$&')}')`);
}

export const fixed = () => new Function(`console.log('${"it's".replace(/'/g, "\\'")}')`);
