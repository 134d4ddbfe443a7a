package a

import (
	"errors"
	"example.com/fmt"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

func f() error {
	if err := g(); err != nil {
		return fmt.Errorf("g: %v", err)
	}
	err := h()
	return status.Errorf(codes.Internal, "h: %v", err)
}

func isLate(err error) bool {
	return errors.Is(err, errLate)
}
