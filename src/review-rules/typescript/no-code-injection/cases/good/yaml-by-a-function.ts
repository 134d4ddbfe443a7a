import yaml from 'js-yaml';

export function safeLoad(text: string) {
  try {
    return yaml.load(text);
  } catch {
    return undefined;
  }
}

app.post('/rules', (req, res) => {
  res.json(yaml.load(req.body.yaml));
});
