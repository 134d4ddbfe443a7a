import { Body, Controller, Post } from '@nestjs/common';
import { rangeOf } from './ranges';

@Controller('hooks')
export class HookController {
  @Post('test')
  async test(@Body() hook: { url: string }) {
    return this.deliver(hook.url);
  }

  private deliver(url: string): Promise<Response> {
    if (rangeOf(url) === 'private') throw new Error('no');
    return fetch(url, { method: 'POST' });
  }
}
