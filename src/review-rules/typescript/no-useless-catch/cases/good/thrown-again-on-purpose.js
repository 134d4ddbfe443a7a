export function routes(app) {
  app.get('/old', (req, res) => {
    try {
      return res.redirect(301, '/new');
    } catch (error) {
      // Thrown again on purpose, to take the way of an error that nobody handles.
      throw error;
    }
  });
}

export async function load(client) {
  try {
    return await client.read();
  } catch (error) {
    throw error; // intentional: a place for a breakpoint
  }
}
