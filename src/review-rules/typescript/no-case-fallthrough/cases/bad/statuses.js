export async function* upload(client, parts) {
  for (const part of parts) {
    const { status, location } = await client.put(part);
    switch (status) {
      case 200:
      case 201: {
        yield { part: part.index, location };
        break;
      }
      case 409: {
        const old = await client.head(part.index);
        yield { part: part.index, location: old.location };
      }
      case 413: { // expect: fallthrough
        throw new RangeError(`part ${part.index} is too large`);
      }
      default:
        throw new Error(`status ${status}`);
    }
  }
}
