package trace

func (s *Span) Do(work func() error) (n int, err error) {
	defer func() {
		s.end(err)
	}()
	err = work()
	return 1, nil
}

func (s *Span) Record(work func() error) {
	var err error
	defer s.finish(&err)
	err = work()
	err = work()
}
