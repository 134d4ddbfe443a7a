import { Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';

@Injectable()
export class SessionService {
  constructor(
    private readonly jwtService: JwtService,
    private readonly cursors: { decode(text: string): number },
  ) {}

  endOf(userId: string): number {
    const token = this.jwtService.sign({ sub: userId });
    return this.jwtService.decode(token).exp;
  }

  page(request: { query: { cursor: string } }): number {
    return this.cursors.decode(request.query.cursor);
  }
}
