import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { expressjwt } from 'express-jwt';
import { ExtractJwt, Strategy } from 'passport-jwt';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(isLenient: boolean) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      ignoreExpiration: false,
      secretOrKey: process.env['JWT_SECRET'] ?? '',
    });
    this.options = { ignoreExpiration: isLenient, hash: 'none', compression: ['none'] };
  }

  readonly options: object;
}

export const before = expressjwt({ secret: process.env['JWT_SECRET'] ?? '', algorithms: ['RS256'] });

export const load = (store: { find(id: string, options: object): unknown }, id: string) =>
  store.find(id, { ignoreExpiration: true });
