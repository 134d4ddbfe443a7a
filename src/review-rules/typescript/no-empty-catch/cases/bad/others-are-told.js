export class Coverage {
  async scripts(client, ids) {
    const files = [];
    for (const id of ids) {
      let source;
      try {
        source = await client.getSource(id);
      } catch { // expect: swallowed-error
        continue;
      }
      files.push(source.length);
    }
    return files;
  }

  async start(client) {
    try {
      await client.enable();
    } catch (error) {
      log.warn('no coverage', error);
    }
  }
}
