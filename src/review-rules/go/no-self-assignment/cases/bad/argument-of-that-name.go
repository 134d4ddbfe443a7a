package config

type option func(*server)

type server struct {
	addr string
}

func withAddr(addr string) option {
	return func(s *server) {
		addr = addr // expect: self-assign
	}
}
