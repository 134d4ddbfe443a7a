const { Router } = require('express');
const { pool } = require('./pool');

const router = Router();

router.get('/reports/:year', async (req, res) => {
  try {
    const { rows } = await pool.query('select * from reports where year = $1', [req.params.year]);
    return res.json({ rows });
  } catch (error) {} // expect: empty-catch
});

module.exports = router;
