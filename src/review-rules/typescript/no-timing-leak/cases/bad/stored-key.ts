import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request, Response } from 'express';

export class ApiKeyGuard implements CanActivate {
  private readonly apiKey = process.env.API_KEY ?? '';

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const given = request.header('x-api-key');
    if (!given || this.apiKey === '') return false;
    return given === this.apiKey; // expect: timing-attack
  }
}

export function cron(req: Request, res: Response): void {
  if (req.headers.authorization !== `Bearer ${process.env.CRON_SECRET}`) { // expect: timing-attack
    res.status(401).end();
    return;
  }
  res.status(204).end();
}
