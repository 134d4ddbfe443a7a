package number

import "strconv"

func month(date string) uint8 {
	n, _ := strconv.Atoi(date[5:7])
	return uint8(n)
}
