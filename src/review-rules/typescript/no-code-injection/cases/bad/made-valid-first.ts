import type { Request, Response } from 'express';

interface Settings {
  readonly inputs: Record<string, string>;
}

function convertToValidJson(text: string): string {
  const settings: unknown = Function('return ' + text)(); // expect: code-injection
  return JSON.stringify(settings);
}

export async function save(req: Request, res: Response): Promise<void> {
  const settings = req.body as Settings;
  const config = settings.inputs['config'];
  if (!config) return void res.status(400).end();
  res.json(JSON.parse(convertToValidJson(config)));
}
