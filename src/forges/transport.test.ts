import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestReport } from './request-report.ts';
import { createTransport, isTooLong } from './transport.ts';

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', left: '7' });
  response.end(`"${'x'.repeat(2_000)}"]`);
});

describe('an answer', () => {
  let url: string;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
  });

  const reports: RequestReport[] = [];
  const transport = (longestAnswer: number) =>
    createTransport({
      timeout: 5_000,
      onRequest: (report) => reports.push(report),
      operationOf: (method) => method,
      remainingHeader: 'left',
      longestAnswer,
    });

  it('is read up to a length, and told of', async () => {
    const response = await transport(2_003)(url, { headers: { accept: 'application/json' } });
    expect(await response.text()).toHaveLength(2_003);
    expect(reports.at(-1)).toMatchObject({ operation: 'GET', status: 200, rateLimitRemaining: 7 });
  });

  it('that is longer is not read to its end', async () => {
    const reading = transport(2_002)(url, {});
    await expect(reading).rejects.toThrow('its answer is longer than 2002 bytes');
    expect(isTooLong(await reading.catch((error: unknown) => error))).toBe(true);
    expect(reports.at(-1)).toMatchObject({ status: 0 });
  });
});
