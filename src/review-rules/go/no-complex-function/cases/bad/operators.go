// options: {"complexity": 3}
package a

func (s *Server) f(a, b, c bool) bool { // expect: complexity
	return a && b || c && s.ok()
}
