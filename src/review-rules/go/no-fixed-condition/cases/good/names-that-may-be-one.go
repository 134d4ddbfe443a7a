package shop

import (
	"syscall"

	"example.com/codes"
)

func isBusy(err error, code int) bool {
	return err == syscall.EAGAIN && code == codes.Busy || code != codes.Full || code != syscallBusy
}

var syscallBusy = 11
