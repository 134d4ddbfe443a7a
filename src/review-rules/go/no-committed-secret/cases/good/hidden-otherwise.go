package store

const obscuredClientSecret = "cMwrjWVmrHZp3gf1ZpCrlyGAmPpBYY5BbVnO1fjG9evcd8"
