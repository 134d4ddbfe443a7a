package shop

import "io"

func failed(err error) bool {
	if err != nil || err != io.EOF { // expect: constant-condition
		return true
	}
	return false
}
