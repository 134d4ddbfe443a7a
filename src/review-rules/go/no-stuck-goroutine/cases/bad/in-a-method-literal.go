package sample

func (s *Server) routes() {
	s.handle("/", func(w Writer) {
		var answer = make(chan string)
		go func(name string) {
			answer <- s.ask(name) // expect: goroutine-leak
		}(w.Name())
		if w.IsClosed() {
			return
		}
		w.Write(<-answer)
	})
}
