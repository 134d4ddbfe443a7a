import { Injectable, Scope } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { Houses } from './houses';

@Injectable({ scope: Scope.REQUEST })
export class HouseOfRequest {
  private house: string;

  constructor(private readonly houses: Houses) {}

  async check(context: ExecutionContext) {
    const request = context.switchToHttp().getRequest();
    this.house = request.headers['x-house'];
    await this.houses.check(this.house);
    return this.house;
  }
}

@Injectable()
export class Origins {
  private origin?: string;
  private seen = 0;

  learn(request: { headers: Record<string, string> }) {
    if (!this.origin) this.origin = request.headers['origin'];
    this.seen = this.seen + 1;
    return this.origin;
  }

  check(request: { headers: Record<string, string>; house?: string }) {
    const house = request.headers['x-house'];
    request.house = house;
    return house;
  }
}

export class Client {
  private house = '';

  constructor(request: { headers: Record<string, string> }) {
    this.house = request.headers['x-house'] ?? '';
  }

  name() {
    return this.house;
  }
}
