'use strict';

const { setTimeout: sleep } = require('node:timers/promises');

class PaymentRefused extends Error {
  constructor(code, reference) {
    super(`payment refused: ${code}`);
    this.code = code;
    this.reference = reference;
  }
}

const final = new Set(['card_declined', 'expired_card', 'fraud']);

async function errorOf(response) {
  const body = await response.json().catch(() => ({}));
  return new PaymentRefused(body.code || response.status, body.reference);
}

class Gateway {
  constructor({ url, key, tries = 3, log = console }) {
    if (!key) throw 'no key for the gateway'; // expect: thrown-primitive
    this.url = url;
    this.key = key;
    this.tries = tries;
    this.log = log;
  }

  async send(path, body) {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.status === 402) throw errorOf(response); // expect: thrown-promise
    if (!response.ok) throw { status: response.status, path }; // expect: thrown-object
    return response.json();
  }

  async charge(order) {
    if (!(order.amount > 0)) throw RangeError; // expect: thrown-class
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.send('/charges', { amount: order.amount, order: order.id });
      } catch (error) {
        if (final.has(error.code) || attempt === this.tries) throw error;
        this.log.warn(`charge of ${order.id}, attempt ${attempt}: ${error.message}`);
        await sleep(attempt * 500);
      }
    }
  }

  async refund(charge, reason) {
    try {
      if (charge.isRefunded) throw { code: 'already_refunded', charge: charge.id }; // expect: thrown-object
      return await this.send('/refunds', { charge: charge.id, reason });
    } catch (error) {
      this.log.error(`refund of ${charge.id} failed: ${error.message}`);
      throw error;
    }
  }
}

module.exports = { Gateway, PaymentRefused };
