import { Controller, Get, Put, Req } from '@nestjs/common';
import express from 'express';

const app = express();
let newest: Reading | undefined;
let code: string | undefined;
let page = 'home';

app.post('/readings', (req, res) => {
  newest = req.body;
  res.sendStatus(204);
});
app.get('/readings', (req, res) => res.json(newest));
app.put('/page/:name', (req, res) => {
  page = req.params.name;
  res.json({ page });
});
app.get('/page', (req, res) => res.json({ page }));
app.get('/callback', (req, res) => {
  code = req.query.code;
  res.send('You may close this window.');
});

export async function signedIn(): Promise<Session> {
  const server = app.listen(9876);
  while (code === undefined) await sleep(200);
  server.close();
  return exchange(code);
}

@Controller('settings')
export class SettingsController {
  private settings: Settings = defaults;

  @Put()
  keep(@Req() req) {
    this.settings = req.body;
    return this.settings;
  }

  @Get()
  show() {
    return this.settings;
  }
}
