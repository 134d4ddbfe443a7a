package lists

type list struct{ all []string }

func named(rows []string) (out []string) {
	for _, row := range rows {
		out = append(out, row)
	}
	return
}

func given(rows []string, row string) []string {
	rows = append(rows, row)
	return rows
}

func (l *list) add(rows ...string) {
	rows = append(rows, "end")
	l.all = append(l.all, rows...)
}

func turns(rows []string) (most int) {
	var seen []string
	for _, row := range rows {
		most = max(most, len(seen))
		seen = append(seen, row)
	}
	return most
}

func later(rows []string) func() int {
	var seen []string
	for _, row := range rows {
		seen = append(seen, row)
	}
	return func() int { return len(seen) }
}

func released(open func() (func(), error)) (err error) {
	var closers []func()
	defer func() {
		for _, one := range closers {
			one()
		}
	}()
	one, err := open()
	if err != nil {
		return err
	}
	closers = append(closers, one)
	return nil
}

func closed(each func(func(string))) []string {
	var seen []string
	each(func(row string) {
		seen = append(seen, row)
	})
	return seen
}

func kept(rows *[]string, row string) {
	list := *rows
	list = append(list, row)
	*rows = list
}

func address(fill func(*[]string)) {
	var rows []string
	rows = append(rows, "first")
	fill(&rows)
}

func twice(rows []string) []string {
	rows = append(rows, rows...)
	rows = append(rows, rows[0])
	return append(rows, "end")
}
