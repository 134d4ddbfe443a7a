import { NestFactory } from '@nestjs/core';
import { Server } from 'socket.io';
import { AppModule } from './app.module';

export const open = (server: import('node:http').Server): Server =>
  new Server(server, { cors: { origin: '*' } });
export const known = (server: import('node:http').Server): Server =>
  new Server(server, { cors: { origin: ['https://app.example.org'], credentials: true } });
// A development server.
export const config = { server: { cors: { origin: true, credentials: true } } };

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule, { cors: { origin: true } });
  app.enableCors({ origin: process.env.ORIGIN, credentials: true });
  app.enableCors({ origin: true, credentials: false });
  await app.listen(3000);
}

void bootstrap();
