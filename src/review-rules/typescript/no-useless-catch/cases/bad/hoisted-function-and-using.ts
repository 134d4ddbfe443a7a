export function run(pool: Pool) {
  try {
    function job() {
      return pool.size;
    }
    pool.push(job);
  } catch (error) { // expect: useless-catch
    throw error;
  }
  try {
    using connection = pool.take();
    connection.ping();
  } catch (error) { // expect: useless-catch
    throw error;
  }
  pool.close();
}
