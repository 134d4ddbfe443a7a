package sample

import (
	"errors"
	"net"
	"os"
)

type statusError struct{ status int }

func (e *statusError) Error() string { return "status" }

func isPath(err error) bool {
	var pathErr *os.PathError
	return errors.As(err, pathErr) // expect: vain-comparison
}

func statusOf(err error) int {
	var status *statusError
	if errors.As(err, status) { // expect: vain-comparison
		return status.status
	}
	return 0
}

func isDNS(err error) bool {
	var wanted net.DNSError
	return errors.As(err, wanted) // expect: vain-comparison
}
