package work

type server struct{ errors []string }

func (s *server) Fatalf(text string) { s.errors = append(s.errors, text) }

func (s *server) listen(open func() error, stop func()) {
	if err := open(); err != nil {
		s.Fatalf(err.Error())
		stop()
	}
}
