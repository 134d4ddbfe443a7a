import { randomBytes } from 'node:crypto';
import type { Request, Response, NextFunction } from 'express';
import { createTransport } from 'nodemailer';
import { accounts } from './accounts.ts';
import { logger } from './logger.ts';

interface Mail {
  readonly subject: string;
  readonly text: string;
}

const hour = 3_600_000;
const transporter = createTransport(process.env['SMTP_URL']);

async function send(to: string, { subject, text }: Mail): Promise<void> {
  const { messageId } = await transporter.sendMail({ from: process.env['MAIL_FROM'], to, subject, text });
  logger.info({ messageId }, 'mail sent');
}

export class PasswordResets {
  readonly #lifetime: number;

  constructor(hours = 1) {
    this.#lifetime = hours * hour;
  }

  /** Answers the same whether the address is known or not. */
  async ask(req: Request, res: Response, next: NextFunction): Promise<void> {
    try {
      const account = await accounts.byMail(String(req.body.mail).toLowerCase());
      if (account !== undefined) {
        const token = randomBytes(24).toString('base64url');
        await accounts.keepReset(account.id, token, Date.now() + this.#lifetime);
        await send(account.mail, this.#mail(req, account.name, token));
      }
      res.sendStatus(204);
    } catch (error) {
      next(error);
    }
  }

  #mail(req: Request, name: string, token: string): Mail {
    const link = `${req.protocol}://${req.headers.host}/password/reset?token=${token}`; // expect: foreign-link
    return { subject: 'Your password', text: `Dear ${name},\n\nopen ${link} to choose a new one.\n` };
  }
}
