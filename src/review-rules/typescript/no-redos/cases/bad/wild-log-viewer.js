import express from 'express';
import { readFile } from 'node:fs/promises';

const app = express();
app.use(express.json({ limit: '2mb' }));

const levels = ['debug', 'info', 'warn', 'error'];
const stamp = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function parseLine(line) {
  const [at, level, ...rest] = line.split(' ');
  if (!stamp.test(at) || !levels.includes(level)) return null;
  return { at, level, text: rest.join(' ') };
}

app.get('/logs/:day', async (req, res) => {
  const day = req.params.day;
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return res.status(400).end();
  const text = await readFile(`logs/${day}.log`, 'utf8');
  const wanted = String(req.query.level ?? 'info');
  const entries = text.split('\n').map(parseLine).filter(Boolean);
  res.json(entries.filter(({ level }) => levels.indexOf(level) >= levels.indexOf(wanted)));
});

app.post('/logs', (req, res) => {
  const { source, message } = req.body;
  const text = message.replace(/[\r\n]+$/, ''); // expect: slow-search
  if (!/^([a-z]+-?)+$/.test(source)) return res.status(400).json({ error: 'source' }); // expect: redos
  const tags = message.match(/\[.*?\]/g) ?? []; // expect: slow-search
  res.status(201).json({ source, text, tags });
});

app.post('/search', (req, res) => {
  const query = req.body.query.trim();
  const quoted = /^"([^"]*)"$/.exec(query);
  const words = quoted ? [quoted[1]] : query.split(/\s+/);
  res.json({ words: words.filter((word) => word.length > 1).slice(0, 8) });
});

app.listen(8080);
