import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import axios, { type AxiosInstance } from 'axios';

class TestHook {
  readonly callbackUrl!: string;
  readonly events!: readonly string[];
}

@Controller('hooks')
export class HooksController {
  private readonly client: AxiosInstance = axios.create({ timeout: 2000 });

  @Post('test')
  async test(@Body() hook: TestHook): Promise<{ status: number }> {
    const { callbackUrl } = hook;
    const response = await this.client.post(callbackUrl, { events: hook.events }); // expect: server-request-forgery
    return { status: response.status };
  }

  @Get('preview')
  async preview(@Query('url') url: string): Promise<string> {
    const response = await fetch(url); // expect: server-request-forgery
    return response.text();
  }
}
