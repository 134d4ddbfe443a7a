import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { IsIn } from 'class-validator';
import axios from 'axios';
import { ImportFeed } from './import-feed.js';

class Mirror {
  @IsIn(['https://a.example.org', 'https://b.example.org'])
  readonly url!: string;
}

@Controller('feeds')
export class FeedsController {
  @Post('mirror')
  async mirror(@Body() mirror: Mirror): Promise<number> {
    return (await axios.get(mirror.url)).status;
  }

  @Post('import')
  async import(@Body() feed: ImportFeed): Promise<number> {
    return (await axios.get(feed.url)).status;
  }

  @Get(':id')
  async one(@Param('id', ParseUUIDPipe) id: string, @Query('page') page: number): Promise<unknown> {
    return (await fetch(`https://feeds.example.org/${id}?page=${page}`)).json();
  }

  @Get('stock')
  async stock(@Query('sku') sku: string): Promise<unknown> {
    return (await fetch(`https://stock.example.org/items/${encodeURIComponent(sku)}`)).json();
  }
}
