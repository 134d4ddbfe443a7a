import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { publicKey } from './keys.js';

export const plain = new Strategy(
  { jwtFromRequest: ExtractJwt.fromHeader('x-token'), secretOrKey: process.env.KEY },
  (payload, done) => done(null, payload),
);

export const signed = new Strategy(
  { jwtFromRequest: ExtractJwt.fromHeader('x-token'), secretOrKey: publicKey },
  (payload, done) => done(null, payload),
);

export const example = new Strategy(
  { jwtFromRequest: ExtractJwt.fromHeader('x-token'), secretOrKey: 'changeme' },
  (payload, done) => done(null, payload),
);

@Module({ imports: [JwtModule.register({ secret: process.env.KEY, signOptions: { issuer: 'shop' } })] })
export class TokenModule {}
