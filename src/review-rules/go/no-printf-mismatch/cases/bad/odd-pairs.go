package mail

import (
	"context"
	"log/slog"
	"strings"

	"google.golang.org/grpc/metadata"
)

type sender struct {
	logger *slog.Logger
	send   func(string) error
}

func (s *sender) deliver(ctx context.Context, to string) {
	if err := s.send(to); err != nil {
		s.logger.ErrorContext(ctx, "not sent", "to", to, err) // expect: printf-mismatch
		slog.Error("not sent", err)                           // expect: printf-mismatch
		return
	}
	s.logger.Info("sent", slog.String("to", to), "attempt") // expect: printf-mismatch
	slog.With("to", to, "id").Debug("done")                 // expect: printf-mismatch
}

func plain(text string) string {
	return strings.NewReplacer("\r\n", "\n", "\t").Replace(text) // expect: printf-mismatch
}

func outgoing(ctx context.Context, id, token string) context.Context {
	md := metadata.Pairs("request-id", id, "token") // expect: printf-mismatch
	return metadata.NewOutgoingContext(ctx, md)
}
