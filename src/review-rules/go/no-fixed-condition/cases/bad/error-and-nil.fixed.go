package shop

import "io"

func failed(err error) bool {
	if err != nil && err != io.EOF {
		return true
	}
	return false
}
