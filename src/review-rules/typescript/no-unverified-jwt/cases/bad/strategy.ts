import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { JwtService } from '@nestjs/jwt';
import { expressjwt } from 'express-jwt';
import { ExtractJwt, Strategy } from 'passport-jwt';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly jwt: JwtService) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      ignoreExpiration: true, // expect: unverified-jwt
      secretOrKey: process.env['JWT_SECRET'] ?? '',
    });
  }

  read(token: string) {
    const options = { ignoreExpiration: true }; // expect: unverified-jwt
    return this.jwt.verify(token, options);
  }
}

export const before = expressjwt({
  secret: process.env['JWT_SECRET'] ?? '',
  algorithms: ['HS256', 'none' as 'HS256'], // expect: unverified-jwt
});
