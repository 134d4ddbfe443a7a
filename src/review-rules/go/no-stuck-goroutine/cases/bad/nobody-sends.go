package sample

func Start(s *Server) {
	stop := make(chan struct{})
	go func() {
		<-stop // expect: goroutine-leak
		s.Close()
	}()
	s.Serve()
}
