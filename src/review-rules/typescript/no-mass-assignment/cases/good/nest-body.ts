import { Body, Controller, Param, Put } from '@nestjs/common';
import { User } from './models';
import type { UserChange } from './user-change';

@Controller('users')
export class Users {
  @Put(':id')
  async change(@Param('id') id: string, @Body() body: UserChange): Promise<unknown> {
    return User.findByIdAndUpdate(id, body);
  }
}
