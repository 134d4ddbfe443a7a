package plan

func scanOf(table *Table, filters []Filter) (*Scan, *Stats, error) {
	stats, err := table.stats()
	if err != nil {
		return nil, nil, err
	}
	root := flatten(filters)
	if root == nil {
		return nil, nil, err
	}
	indexed, ok := table.inner.(Indexed)
	if !ok {
		return nil, nil, err
	}
	return indexed.scan(root), stats, nil
}

func improve(table *Table, filters []Filter) (Node, error) {
	scan, stats, err := scanOf(table, filters)
	if err != nil || scan == nil {
		return table, err
	}
	scan.rows = stats.rows
	return scan, nil
}
