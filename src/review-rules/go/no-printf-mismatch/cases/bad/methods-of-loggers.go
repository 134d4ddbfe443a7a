package a

import (
	"fmt"
	"log"

	"github.com/sirupsen/logrus"
	"go.uber.org/zap"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

type server struct {
	log   *log.Logger
	sugar *zap.SugaredLogger
	entry logrus.FieldLogger
}

func (s *server) f(name string, err error) error {
	s.log.Printf("%s %s", name) // expect: printf-mismatch
	s.sugar.Errorf("%s failed", name, err) // expect: printf-mismatch
	s.sugar.Info("%s is late", name) // expect: printf-mismatch
	s.entry.Warnf("%d of %s", name, name) // expect: printf-mismatch
	return status.Errorf(codes.NotFound, "no %s in %s", name) // expect: printf-mismatch
}

func g(sugar *zap.SugaredLogger, out *log.Logger, name string) error {
	sugar.Debugf("%s %z", name, name) // expect: printf-mismatch
	out.Fatalf("%s: %w", name, fmt.Errorf("%s", name)) // expect: printf-mismatch
	return nil
}
