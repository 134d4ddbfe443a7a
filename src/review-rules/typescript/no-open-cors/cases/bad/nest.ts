import { NestFactory } from '@nestjs/core';
import { WebSocketGateway } from '@nestjs/websockets';
import { Server } from 'socket.io';
import { AppModule } from './app.module';

@WebSocketGateway({ cors: { origin: true, credentials: true } }) // expect: open-cors
export class EventsGateway {}

export function attach(server: import('node:http').Server): Server {
  return new Server(server, {
    path: '/live',
    cors: { origin: (origin, callback) => callback(null, true), credentials: true }, // expect: open-cors
  });
}

async function bootstrap(): Promise<void> {
  const app = await NestFactory.create(AppModule, { bufferLogs: true });
  app.enableCors({
    origin: true, // expect: open-cors
    credentials: true,
    methods: ['GET', 'POST'],
    maxAge: 600,
  });
  await app.listen(Number(process.env.PORT ?? 3000));
}

void bootstrap();
