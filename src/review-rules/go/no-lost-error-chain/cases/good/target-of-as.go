package sample

import (
	"errors"
	"net"
	"os"
)

func isPath(err error) bool {
	var pathErr *os.PathError
	return errors.As(err, &pathErr)
}

func isNet(err error, found *net.Error) bool {
	return errors.As(err, found)
}

func isOne(err error) bool {
	target := new(*os.PathError)
	return errors.As(err, target)
}

func isAny(err error, isPath bool) bool {
	var target any
	if isPath {
		target = new(*os.PathError)
	}
	return errors.As(err, target)
}

func given(err error) bool {
	var target **os.PathError
	inner := &os.PathError{}
	target = &inner
	return errors.As(err, target)
}
