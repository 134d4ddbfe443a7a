import type { ConfigService } from '@nestjs/config';
import type { Request } from 'express';

export class Hooks {
  constructor(private readonly config: ConfigService) {}

  isOurs(req: Request): boolean {
    const expected = this.config.get('WEBHOOK_SECRET');
    return req.query.secret == expected; // expect: timing-attack
  }
}
