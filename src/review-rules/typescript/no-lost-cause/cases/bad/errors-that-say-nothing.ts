import { HttpException, HttpStatus, InternalServerErrorException } from '@nestjs/common';
import { RpcError } from '@rpc/server';
import { HttpsError } from 'functions/https';
import type { Gateway } from './gateway.ts';

export class Payments {
  constructor(private readonly gateway: Gateway) {}

  async charge(customer: string, cents: number): Promise<string> {
    try {
      return await this.gateway.charge({ customer, cents });
    } catch (error) {
      throw new InternalServerErrorException('The payment could not be made'); // expect: lost-cause
    }
  }

  async refund(id: string): Promise<void> {
    try {
      await this.gateway.refund(id);
    } catch (error) {
      throw new HttpException('not refunded', HttpStatus.INTERNAL_SERVER_ERROR); // expect: lost-cause
    }
  }

  async list(customer: string): Promise<readonly string[]> {
    try {
      return await this.gateway.list(customer);
    } catch (error) {
      throw new RpcError({ code: 'INTERNAL_SERVER_ERROR', message: 'no list' }); // expect: lost-cause
    }
  }

  async settle(id: string): Promise<void> {
    try {
      await this.gateway.settle(id);
    } catch (error) {
      throw new HttpsError('internal', 'not settled'); // expect: lost-cause
    }
  }
}
