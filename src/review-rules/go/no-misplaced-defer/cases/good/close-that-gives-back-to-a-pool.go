package promql

type engine struct{}

func (t *test) run(cases []evalCase) error {
	for _, one := range cases {
		q, err := t.engine().NewInstantQuery(t.storage, one.expr, one.at)
		if err != nil {
			return err
		}
		defer q.Close()
		result := q.Exec(t.context)
		if result.Err != nil {
			if one.fails {
				continue
			}
			return result.Err
		}
		q, err = t.engine().NewRangeQuery(t.storage, one.expr, one.at)
		if err != nil {
			return err
		}
		defer q.Close()
		one.compare(q.Exec(t.context))
	}
	return nil
}
