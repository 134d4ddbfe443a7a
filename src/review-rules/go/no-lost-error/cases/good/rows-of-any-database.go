package types

import "context"

type conn struct{ sender }

func (c *conn) Names(ctx context.Context, query string) ([]string, error) {
	rows, err := c.Query(ctx, query)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// What holds all of its rows has nothing to close.
func (c *conn) Held(ctx context.Context, query string) (names []string, err error) {
	rows, err := c.Query(ctx, query)
	if err != nil {
		return nil, err
	}
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}

// The rows of a sheet.
func (c *conn) Cells(sheet string) (found [][]string, err error) {
	rows, err := c.Rows(sheet)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		cells, err := rows.Columns()
		if err != nil {
			return nil, err
		}
		found = append(found, cells)
	}
	return found, nil
}
