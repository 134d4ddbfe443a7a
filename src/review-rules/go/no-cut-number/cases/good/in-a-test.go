package number

import "strconv"

func port(text string) uint16 {
	port, _ := strconv.Atoi(text)
	return uint16(port)
}
// path: number/port_test.go
