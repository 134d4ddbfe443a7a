package a

import (
	"log"

	"go.uber.org/zap"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"example.com/logs"
)

type server struct {
	log   *log.Logger
	own   logs.Logger
	sugar *zap.SugaredLogger
	plain *zap.Logger
}

func (s *server) f(name string, err error) error {
	s.log.Printf("%s %s", name, err)
	s.own.Printf("%s %s", name)
	s.Printf("%s %s", name)
	s.sugar.Infow("%s", "name", name)
	s.sugar.Infof("%s: %v", name, err)
	s.plain.Error("%s", zap.Error(err))
	return status.Errorf(codes.NotFound, "no %s", name)
}
