package orm

import "fmt"

type Set struct {
	Limit      int
	Name       string
	ForContext bool
}

type Base struct {
	table string
}

func (s *Set) Count(d *Base) string {
	return d.count(s, true)
}

func (s *Set) Exists(d *Base) string {
	return d.count(s, false)
}

func (d *Base) count(s *Set, isAll bool) string {
	query := fmt.Sprintf("SELECT COUNT(*) FROM %s LIMIT %d", d.table, s.Limit)
	if s != nil && s.ForContext {
		query += " FOR CONTEXT"
	}
	if isAll && s != nil {
		query += s.Name
	}
	return query
}

// The test came with the second half of the function.
func Refresh(s *Set, has func(*Set) bool) bool {
	if s.Name == "" {
		return false
	}
	if s != nil {
		s.Limit = 1
	}
	return has(s)
}

func Describe(s *Set) string {
	name := s.Name
	if s == nil || s.Limit == 0 {
		name += " (all)"
	}
	return name
}
