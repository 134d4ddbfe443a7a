import { HttpException, InternalServerErrorException, NotFoundException } from '@nestjs/common';
import { RpcError } from '@rpc/server';
import { InternalError } from './errors.ts';
import type { Gateway } from './gateway.ts';

export class Payments {
  constructor(private readonly gateway: Gateway) {}

  async charge(customer: string, cents: number): Promise<string> {
    try {
      return await this.gateway.charge({ customer, cents });
    } catch (error) {
      throw new InternalServerErrorException('The payment could not be made', { cause: error });
    }
  }

  async find(id: string): Promise<string> {
    try {
      return await this.gateway.find(id);
    } catch (error) {
      throw new NotFoundException(`no payment ${id}`);
    }
  }

  async refund(id: string): Promise<void> {
    try {
      await this.gateway.refund(id);
    } catch (error) {
      throw new InternalError('not refunded');
    }
  }

  async list(customer: string): Promise<readonly string[]> {
    try {
      return await this.gateway.list(customer);
    } catch (error) {
      throw new RpcError({ code: 'INTERNAL_SERVER_ERROR', message: 'no list', cause: error });
    }
  }

  async check(id: string): Promise<void> {
    try {
      await this.gateway.check(id);
    } catch (error) {
      throw new HttpException('refused', 403);
    }
  }

  async cancel(id: string): Promise<void> {
    try {
      await this.gateway.cancel(id);
    } catch (error) {
      console.error(error);
      throw new InternalServerErrorException();
    }
  }
}
