export function run(pool: Pool) {
  {
    function job() {
      return pool.size;
    }
    pool.push(job);
  }
  {
    using connection = pool.take();
    connection.ping();
  }
  pool.close();
}
