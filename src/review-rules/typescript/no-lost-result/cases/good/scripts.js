const rows = load('rows.json');
({ rows, total: rows.length });
