import type { Request, Response } from 'express';
import { locales } from './locales';

export const words = async (req: Request, res: Response) => {
  if (!locales.find((one) => one.code === req.params.lang)) return res.sendStatus(404);
  res.json(await import(`./words/${req.params.lang}.js`));
};

export const texts = async (req: Request, res: Response) => {
  const { lang } = req.params;
  if (!locales.some(({ code }) => code === lang)) return res.sendStatus(404);
  res.json(await import(`./texts/${lang}.js`));
};
