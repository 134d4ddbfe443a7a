import fs from 'node:fs';

const text = fs.readFileSync(process.argv[2], 'utf8');
fs.writeFileSync(process.env.OUTPUT ?? 'out.txt', text);
