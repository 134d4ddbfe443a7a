import { Body, Controller, Post } from '@nestjs/common';

interface Hook {
  url: string;
}

@Controller('hooks')
export class HookController {
  @Post('test')
  async test(@Body() hook: Hook) {
    const { status } = await this.deliver(hook.url, { event: 'ping' });
    return { status };
  }

  private deliver(url: string, payload: unknown): Promise<Response> {
    return fetch(url, { method: 'POST', body: JSON.stringify(payload) }); // expect: server-request-forgery
  }
}
