package sample

func (s *Server) Start() {
	ready := make(chan struct{})
	go func() {
		s.wg.Add(1)
		close(ready)
		s.serve()
		s.wg.Done()
	}()
	<-ready
	s.wg.Wait()
}
