package chat

import (
	"io"

	pb "example.com/chat/pb"
)

type server struct{}

func (s *server) Chat(stream pb.Chat_ChatServer) error {
	if err := s.receive(stream); err != nil && err != io.EOF {
		return err
	}
	return stream.Send(&pb.Bye{})
}

func (s *server) receive(stream pb.Chat_ChatServer) error {
	for {
		in, err := stream.Recv()
		if err != nil {
			return err
		}
		s.handle(in)
	}
}

func (s *server) handle(in *pb.Message) {}
