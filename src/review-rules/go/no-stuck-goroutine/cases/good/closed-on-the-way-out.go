package sample

func Start(s *Server) {
	stop := make(chan struct{})
	defer close(stop)
	go func() {
		<-stop
		s.Close()
	}()
	s.Serve()
}
