import { Controller, Get, Query } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';

@Controller('preview')
export class PreviewController {
  constructor(
    private readonly http: HttpService,
    private readonly cache: Map<string, string>,
  ) {}

  @Get()
  show(@Query('url') url: string) {
    return this.cache.get(url) ?? this.http.get('https://preview.example.com/', { params: { url } });
  }
}
