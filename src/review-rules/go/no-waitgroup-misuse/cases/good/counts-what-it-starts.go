package sample

func (s *Server) Start() {
	go func() {
		s.wg.Add(1)
		go s.listen()
		<-s.quit
		s.wg.Done()
	}()
}
