import axios from 'axios';

interface ApiRequest {
  readonly url: string;
  readonly body: unknown;
}

export async function send(request: ApiRequest): Promise<unknown> {
  const { data } = await axios.post(request.url, request.body);
  return data;
}

export const get = (url: string) => fetch(url);
