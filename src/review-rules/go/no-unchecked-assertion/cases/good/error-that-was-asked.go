package work

import (
	"errors"
	"net"
	"os"
)


func isPath(err error) bool {
	var path *os.PathError
	return errors.As(err, &path)
}

func operation(err error) string {
	if isPath(err) {
		return err.(*os.PathError).Op
	}
	switch err.(type) {
	case *net.OpError:
		return err.(*net.OpError).Op
	}
	if op, ok := err.(*net.OpError); ok {
		return op.Op
	}
	return ""
}

func limit(err error) string {
	if !errors.Is(err, os.ErrNotExist) {
		return ""
	}
	return err.(*os.PathError).Path
}

func own() string {
	_, err := os.Open("a")
	if err != nil {
		return err.(*os.PathError).Path
	}
	return ""
}
