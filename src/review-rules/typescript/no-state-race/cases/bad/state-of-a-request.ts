import { Controller, Get, Injectable, Req } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { Houses } from './houses';

@Injectable()
export class HouseInterceptor implements NestInterceptor {
  private house: string;

  constructor(private readonly houses: Houses) {}

  async intercept(context: ExecutionContext, next: CallHandler) {
    const request = context.switchToHttp().getRequest();
    this.house = request.headers['x-house']; // expect: state-race
    await this.houses.check(this.house);
    return next.handle();
  }
}

@Controller('rooms')
export class RoomController {
  #guest?: { id: string };

  constructor(private readonly houses: Houses) {}

  @Get()
  async list(@Req() req: Request & { user: { id: string } }) {
    this.#guest = req.user; // expect: state-race
    return this.visible();
  }

  private visible() {
    return this.houses.roomsOf(this.#guest?.id);
  }
}
