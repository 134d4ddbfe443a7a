package work

import (
	"context"
	"database/sql"
	"fmt"
	"sort"
	"strings"
)


type item struct {
	sku   string
	count int
	tags  []string
}

type shelf struct {
	db    *sql.DB
	items map[string]*item
}

func (s *shelf) load(ctx context.Context) error {
	rows, err := s.db.QueryContext(ctx, "SELECT sku, count FROM items")
	if err != nil {
		return fmt.Errorf("items: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var one item
		if err := rows.Scan(&one.sku, &one.count); err != nil {
			return fmt.Errorf("item: %w", err)
		}
		s.items[one.sku] = &one
	}
	return rows.Err()
}

// missing lists what has to be ordered, in order.
func (s *shelf) missing(least int) []string {
	skus := make([]string, 0, len(s.items))
	for sku, one := range s.items {
		if one.count >= least {
			continue
		}
		skus = append(skus, sku)
	}
	sort.Strings(skus)
	return skus
}

func (s *shelf) counts() []int {
	counts := make([]int, len(s.items))
	i := 0
	for _, one := range s.items {
		counts[i] = one.count
		i++
	}
	return counts
}

func (s *shelf) order(least int) string {
	var b strings.Builder
	for n, sku := range s.missing(least) {
		if n > 0 {
			b.WriteByte(',')
		}
		b.WriteString(sku)
	}
	return b.String()
}
