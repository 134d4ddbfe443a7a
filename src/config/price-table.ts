import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError, messageOf } from '../domain/errors.ts';
import type { PriceTable } from '../domain/price.ts';

const amount = z.number().nonnegative().max(1_000_000);

const priceFile = z.strictObject({
  currency: z.string().min(1).max(10),
  models: z.record(
    z.string(),
    z
      .strictObject({ input: amount, cached: amount.optional(), output: amount })
      .transform(({ input, cached = input, output }) => ({ input, cached, output })),
  ),
});

/** @throws {AppError} `not-found`, `invalid-configuration` */
export async function readPriceTable(path: string): Promise<PriceTable> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const hint = 'MODEL_PRICES names it: check the path.';
    throw new AppError('not-found', { what: 'price table', name: path, hint }, { cause });
  });
  const parsed = priceFile.safeParse(dataIn(text, path));
  if (parsed.success) return parsed.data;
  const problem = z.prettifyError(parsed.error);
  throw new AppError('invalid-configuration', { where: path, problem });
}

function dataIn(text: string, path: string): unknown {
  try {
    return parse(text) as unknown;
  } catch (error) {
    throw new AppError('invalid-configuration', { where: path, problem: messageOf(error) }, { cause: error });
  }
}
