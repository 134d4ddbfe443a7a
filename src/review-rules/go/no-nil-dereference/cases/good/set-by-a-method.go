package client

type Client struct {
	Timeout int
}

type Server struct {
	client *Client
}

func (s *Server) connect() {
	s.client = &Client{}
}

func (s *Server) timeout() int {
	if s.client == nil {
		s.connect()
		return s.client.Timeout
	}
	return 0
}
