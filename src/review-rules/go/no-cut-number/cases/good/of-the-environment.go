package number

import (
	"os"
	"strconv"
)

func workers() int32 {
	n, _ := strconv.Atoi(os.Getenv("WORKERS"))
	return int32(n)
}
