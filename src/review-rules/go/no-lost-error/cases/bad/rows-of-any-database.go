package types

import (
	"context"
	"fmt"
)

type conn struct{ sender }

func (c *conn) Names(ctx context.Context, query string) ([]string, error) {
	rows, err := c.Query(ctx, query)
	if err != nil {
		return nil, fmt.Errorf("names: %w", err)
	}
	defer rows.Close()
	var names []string
	for rows.Next() { // expect: rows-error
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, nil
}
