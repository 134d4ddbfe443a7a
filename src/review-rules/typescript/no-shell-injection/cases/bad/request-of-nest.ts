import { exec } from 'node:child_process';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

export class FolderGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    exec(`ls ${request.query.folder}`); // expect: command-injection
    return true;
  }

  touch(context: ExecutionContext): void {
    const { body } = context.switchToHttp().getRequest();
    exec('touch ' + body.file); // expect: command-injection
  }
}

export function list(req: Request): void {
  exec('ls ' + req.header('x-folder')); // expect: command-injection
}
