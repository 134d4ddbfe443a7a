package owners

type owner struct {
	name  string
	email string
	seen  int
}

func setEmail(o owner, email string) {
	o.email = email // expect: lost-write
}

func (s *store) touch(id string, o owner) error {
	if err := s.check(id); err != nil {
		return err
	}
	o.seen++ // expect: lost-write
	return nil
}

type store struct{}

func (s *store) check(id string) error { return nil }
