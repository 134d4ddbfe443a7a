import { Controller, Get, Query } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';

@Controller('preview')
export class PreviewController {
  constructor(private readonly http: HttpService) {}

  @Get()
  show(@Query('url') url: string) {
    return this.http.get(url); // expect: server-request-forgery
  }
}
