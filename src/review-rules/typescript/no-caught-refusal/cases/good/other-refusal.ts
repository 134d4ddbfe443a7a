import { BadRequestException, UnauthorizedException } from '@nestjs/common';
import { tokens } from './tokens';

export async function memberOf(token: string) {
  try {
    const found = await tokens.verify(token);
    if (!found) throw new UnauthorizedException();
    return found;
  } catch {
    throw new UnauthorizedException();
  }
}

export async function parse(text: string) {
  try {
    if (text === '') throw new BadRequestException('empty');
    return JSON.parse(text);
  } catch (error) {
    throw new BadRequestException(`no JSON: ${error.message}`);
  }
}
