import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';

export class TokenStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: 'thisismylittlesecret', // expect: hardcoded-secret
    });
  }
}

export const plain = new Strategy(
  { jwtFromRequest: ExtractJwt.fromHeader('x-token'), secretOrKey: process.env.KEY ?? 'nobody-knows-this' }, // expect: hardcoded-secret
  (payload, done) => done(null, payload),
);

@Module({ imports: [JwtModule.register({ secret: 'thisismylittlesecret', signOptions: { expiresIn: '1h' } })] }) // expect: hardcoded-secret
export class TokenModule {}
