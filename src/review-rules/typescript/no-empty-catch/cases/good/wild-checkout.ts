import type { Request, Response } from 'express';
import { z } from 'zod';
import { carts } from './carts.ts';
import { HttpError } from './http-error.ts';
import { log } from './log.ts';
import { mailer } from './mailer.ts';
import { payments } from './payments.ts';
import { stock } from './stock.ts';

const body = z.object({
  cart: z.uuid(),
  card: z.string().min(1),
  coupon: z.string().optional(),
});

interface Line {
  readonly sku: string;
  readonly quantity: number;
  readonly cents: number;
}

export async function checkout(request: Request, response: Response): Promise<void> {
  const parsed = body.safeParse(request.body);
  if (!parsed.success) throw new HttpError(400, z.prettifyError(parsed.error));
  const cart = await carts.find(parsed.data.cart);
  if (cart === undefined) throw new HttpError(404, 'no such cart');

  let discount = 0;
  if (parsed.data.coupon !== undefined) {
    try {
      discount = await carts.discountOf(parsed.data.coupon);
    } catch (error) {
      throw new HttpError(422, 'the coupon is not valid', { cause: error });
    }
  }

  const lines: readonly Line[] = cart.lines;
  const total = lines.reduce((sum, line) => sum + line.quantity * line.cents, 0);
  const reserved: Line[] = [];
  for (const line of lines) {
    try {
      await stock.reserve(line.sku, line.quantity);
      reserved.push(line);
    } catch (error) {
      await Promise.all(reserved.map((done) => stock.release(done.sku, done.quantity)));
      throw new HttpError(409, `${line.sku} is sold out`, { cause: error });
    }
  }

  const payment = await payments.charge(parsed.data.card, Math.round(total * (1 - discount)));
  try {
    await carts.markPaid(cart.id, payment.id);
  } catch (error) {
    log.error({ cart: cart.id, payment: payment.id, error }, 'paid, but the cart does not know');
  }

  try {
    await mailer.sendReceipt(cart.customer, payment);
  } catch (error) {
    log.warn({ cart: cart.id, error }, 'the receipt was not sent');
  }
  response.status(201).json({ payment: payment.id });
}
