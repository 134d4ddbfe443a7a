package client

type Client struct {
	Timeout int
}

type Server struct {
	client *Client
}

func (s *Server) timeout() int {
	if s.client == nil {
		return s.client.Timeout // expect: null-flow
	}
	return 0
}
